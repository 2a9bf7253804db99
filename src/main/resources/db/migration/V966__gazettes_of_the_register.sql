-- Legislation that is inserted from the register is cited with its gazette, or the check of drafting holds the text for what the
-- register itself left out. From professional knowledge, so marked M until a Bagian Hukum has compared them with the law. One
-- change of each row: its former state is kept once a moment.
create function pg_temp.gazette(year integer, number integer, supplement integer) returns text language sql as
$$
select format('Lembaran Negara Republik Indonesia Tahun %s Nomor %s, Tambahan Lembaran Negara Republik Indonesia Nomor %s',
    year, number, supplement)
$$;

with known (kind, number, year, gazette) as (values
        ('UU', '39', 2003, pg_temp.gazette(2003, 154, 4349)),
        ('UU', '12', 2011, pg_temp.gazette(2011, 82, 5234)),
        ('UU', '30', 2014, pg_temp.gazette(2014, 292, 5601)),
        ('PP', '18', 2016, pg_temp.gazette(2016, 114, 5887)),
        ('PP', '45', 2017, pg_temp.gazette(2017, 225, 6133)),
        ('PP', '17', 2018, pg_temp.gazette(2018, 73, 6206)),
        ('PP', '28', 2018, pg_temp.gazette(2018, 97, 6219))),
    amending (named, gazette) as (values
        ('%Undang-Undang Nomor 6 Tahun 2023 tentang %', pg_temp.gazette(2023, 41, 6856)),
        ('%Undang-Undang Nomor 13 Tahun 2022 tentang %', pg_temp.gazette(2022, 143, 6801)),
        ('%Peraturan Pemerintah Nomor 72 Tahun 2019 tentang %', pg_temp.gazette(2019, 187, 6402))),
    whole as (
        select basis.id,
            case when basis.gazette = '' then coalesce(known.gazette, '') else basis.gazette end as gazette,
            case when basis.status = 'AMENDED' and basis.changed_by not like '%(Lembaran Negara%' and amending.gazette is not null
                then basis.changed_by || ' (' || amending.gazette || ')' else basis.changed_by end as changed_by
        from national_legal_basis basis
            left join known on (known.kind, known.number, known.year) = (basis.kind, basis.number, basis.year)
            left join amending on basis.changed_by like amending.named)
update national_legal_basis basis
set gazette = whole.gazette, changed_by = whole.changed_by, source = 'M'
from whole
where whole.id = basis.id and (whole.gazette, whole.changed_by) is distinct from (basis.gazette, basis.changed_by);
