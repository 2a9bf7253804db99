#!/bin/sh
# Runs once, when the database volume is new: Susun's three roles, from the application's own script.
set -eu
quote() { printf %s "$1" | sed "s/'/''/g"; }
{
    echo "set susun.owner_password = '$(quote "$SUSUN_OWNER_PASSWORD")';"
    echo "set susun.app_password = '$(quote "$SUSUN_APP_PASSWORD")';"
    echo "set susun.system_password = '$(quote "$SUSUN_SYSTEM_PASSWORD")';"
    cat /susun/roles.sql
} | psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB"
