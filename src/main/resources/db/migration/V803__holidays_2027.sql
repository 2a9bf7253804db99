-- Deadlines reach into 2027, whose SKB 3 Menteri is not entered yet. Certain already are the days that a decree fixes to a
-- date (Keppres 8/2024) and those that follow from Easter (28 March) and from the Chinese new moon.
insert into national_holiday (day, name) values
    ('2027-01-01', 'Tahun Baru Masehi'), ('2027-02-06', 'Tahun Baru Imlek'), ('2027-03-26', 'Wafat Yesus Kristus'),
    ('2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'), ('2027-05-01', 'Hari Buruh'),
    ('2027-05-06', 'Kenaikan Yesus Kristus'), ('2027-06-01', 'Hari Lahir Pancasila'),
    ('2027-08-17', 'Hari Kemerdekaan'), ('2027-12-25', 'Hari Natal');

-- Expected, and named so: days about which the moon leaves no doubt, the Islamic ones under the government's own criterion
-- (MABIMS: at sunset 3 degrees high and 6.4 degrees from the sun), Waisak by its full moon. Without them deadlines would fall
-- into the week of Idulfitri. Left out are those on which calculations differ, Isra Mikraj (5 or 6 January) and Nyepi (8 or
-- 9 March), because a wrong day off shifts a deadline as much as a missing one; and every cuti bersama, which is decided and
-- cannot be calculated. Once the SKB is there, a migration of its own confirms, corrects and completes the year.
insert into national_holiday (day, name) values
    ('2027-03-10', 'Idulfitri (perkiraan, menunggu SKB)'), ('2027-03-11', 'Idulfitri (perkiraan, menunggu SKB)'),
    ('2027-05-17', 'Iduladha (perkiraan, menunggu SKB)'), ('2027-05-20', 'Hari Raya Waisak (perkiraan, menunggu SKB)'),
    ('2027-06-06', 'Tahun Baru Islam (perkiraan, menunggu SKB)'),
    ('2027-08-15', 'Maulid Nabi Muhammad (perkiraan, menunggu SKB)');
