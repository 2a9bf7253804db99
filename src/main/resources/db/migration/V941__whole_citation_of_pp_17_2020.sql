-- The amendment of PP 11/2017 was cited without its title, which the check of drafting then wrote into texts.
update national_legal_basis
set changed_by = 'Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 68, Tambahan Lembaran Negara Republik Indonesia Nomor 6477)'
where id = 'b0000000-0000-4000-8000-000000000012';
