-- Legislation that texts rest on: a national register that the platform keeps, and beside it each government's own rows, which
-- also correct the national ones. The source mark says how far a row was checked: P read in the text of the law, S in secondary
-- sources, M from professional knowledge.
create table national_legal_basis (
    id         uuid         primary key,
    kind       varchar(20)  not null,
    name       varchar(200) not null,
    number     varchar(40)  not null,
    year       integer      not null check (year between 1945 and 2200),
    title      varchar(500) not null,
    gazette    varchar(300) not null default '',
    enacted_on date,
    status     varchar(20)  not null check (status in ('IN_FORCE', 'AMENDED', 'REVOKED')),
    changed_by varchar(1000) not null default '',
    source     char(1)      not null check (source in ('P', 'S', 'M')),
    unique (kind, name, number, year)
);
revoke insert, update, delete on national_legal_basis from susun_app;
comment on column national_legal_basis.changed_by is 'what amended or revoked it last, as a text cites it; the words before it too where it is not the first amendment';
comment on column national_legal_basis.gazette is 'what stands in parentheses behind its title; empty while not verified';

create table tenant_legal_basis (
    tenant_id  varchar(63)  not null references tenant,
    id         uuid         not null,
    kind       varchar(20)  not null,
    name       varchar(200) not null,
    number     varchar(40)  not null,
    year       integer      not null check (year between 1945 and 2200),
    title      varchar(500) not null,
    gazette    varchar(300) not null default '',
    enacted_on date,
    status     varchar(20)  not null check (status in ('IN_FORCE', 'AMENDED', 'REVOKED')),
    changed_by varchar(1000) not null default '',
    source     char(1)      not null check (source in ('P', 'S', 'M')),
    version    integer      not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, kind, name, number, year)
);
select susun_protect('tenant_legal_basis');

insert into national_legal_basis (id, kind, name, number, year, title, gazette, status, changed_by, source) values
    ('b0000000-0000-4000-8000-000000000001', 'UU', 'Undang-Undang', '39', 2003, 'Pembentukan Kabupaten Lebong dan Kabupaten Kepahiang di Provinsi Bengkulu', '', 'IN_FORCE', '', 'P'),
    ('b0000000-0000-4000-8000-000000000002', 'UU', 'Undang-Undang', '12', 2011, 'Pembentukan Peraturan Perundang-undangan', '', 'AMENDED', 'sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 13 Tahun 2022 tentang Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan', 'P'),
    ('b0000000-0000-4000-8000-000000000003', 'UU', 'Undang-Undang', '23', 2014, 'Pemerintahan Daerah', 'Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587', 'AMENDED', 'sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang', 'M'),
    ('b0000000-0000-4000-8000-000000000004', 'UU', 'Undang-Undang', '30', 2014, 'Administrasi Pemerintahan', '', 'AMENDED', 'Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang', 'M'),
    ('b0000000-0000-4000-8000-000000000005', 'UU', 'Undang-Undang', '5', 2014, 'Aparatur Sipil Negara', '', 'REVOKED', 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara', 'S'),
    ('b0000000-0000-4000-8000-000000000006', 'UU', 'Undang-Undang', '17', 2022, 'Provinsi Sumatera Barat', '', 'IN_FORCE', '', 'P'),
    ('b0000000-0000-4000-8000-000000000007', 'UU', 'Undang-Undang', '8', 2023, 'Provinsi Sumatera Utara', 'Lembaran Negara Republik Indonesia Tahun 2023 Nomor 55, Tambahan Lembaran Negara Republik Indonesia Nomor 6864', 'IN_FORCE', '', 'S'),
    ('b0000000-0000-4000-8000-000000000008', 'UU', 'Undang-Undang', '20', 2023, 'Aparatur Sipil Negara', 'Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897', 'IN_FORCE', '', 'P'),
    ('b0000000-0000-4000-8000-000000000009', 'UU', 'Undang-Undang', '57', 2024, 'Kota Sawahlunto di Provinsi Sumatera Barat', '', 'IN_FORCE', '', 'S'),
    ('b0000000-0000-4000-8000-000000000010', 'UU', 'Undang-Undang', '8', 1956, 'Pembentukan Daerah Otonom Kota Kecil dalam Lingkungan Daerah Propinsi Sumatera Tengah', '', 'REVOKED', 'Undang-Undang Nomor 57 Tahun 2024 tentang Kota Sawahlunto di Provinsi Sumatera Barat', 'S'),
    ('b0000000-0000-4000-8000-000000000011', 'PP', 'Peraturan Pemerintah', '18', 2016, 'Perangkat Daerah', '', 'AMENDED', 'Peraturan Pemerintah Nomor 72 Tahun 2019 tentang Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah', 'P'),
    ('b0000000-0000-4000-8000-000000000012', 'PP', 'Peraturan Pemerintah', '11', 2017, 'Manajemen Pegawai Negeri Sipil', 'Lembaran Negara Republik Indonesia Tahun 2017 Nomor 63, Tambahan Lembaran Negara Republik Indonesia Nomor 6037', 'AMENDED', 'Peraturan Pemerintah Nomor 17 Tahun 2020 (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 68, Tambahan Lembaran Negara Republik Indonesia Nomor 6477)', 'S'),
    ('b0000000-0000-4000-8000-000000000013', 'PP', 'Peraturan Pemerintah', '45', 2017, 'Partisipasi Masyarakat dalam Penyelenggaraan Pemerintahan Daerah', '', 'IN_FORCE', '', 'P'),
    ('b0000000-0000-4000-8000-000000000014', 'PP', 'Peraturan Pemerintah', '17', 2018, 'Kecamatan', '', 'IN_FORCE', '', 'P'),
    ('b0000000-0000-4000-8000-000000000015', 'PP', 'Peraturan Pemerintah', '28', 2018, 'Kerja Sama Daerah', '', 'IN_FORCE', '', 'P'),
    ('b0000000-0000-4000-8000-000000000016', 'PP', 'Peraturan Pemerintah', '49', 2018, 'Manajemen Pegawai Pemerintah dengan Perjanjian Kerja', 'Lembaran Negara Republik Indonesia Tahun 2018 Nomor 224, Tambahan Lembaran Negara Republik Indonesia Nomor 6264', 'IN_FORCE', '', 'P'),
    ('b0000000-0000-4000-8000-000000000017', 'PERMEN', 'Peraturan Menteri Dalam Negeri', '80', 2015, 'Pembentukan Produk Hukum Daerah', '', 'AMENDED', 'Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang Perubahan atas Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah', 'S');
