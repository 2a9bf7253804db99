-- Papers that were named before keep their lines as they are; only one with an address takes the second form.
comment on column consultation_round.documents is
    'one a line: kind, a colon, name; or kind, a tab, https address, a tab, name';
