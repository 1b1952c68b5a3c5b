# الاستقبال: صفحة الدعوة، ومكتب الاستقبال يوم الورشة.

invited-door = عند الاستقبال
invited-own = هذه الصفحة شخصية: أظهروا الرمز عند الوصول، ولا تشاركوه مع غيركم.
invited-when = الموعد والمكان
invited-date = التاريخ
invited-start = انطلاق الأشغال
invited-venue = المكان
invited-project = المشروع
invited-calendar-add = إضافة الموعد إلى المفكرة
invited-calendar = تنطلق الأشغال على الساعة { $start }. رمز الدعوة عند الاستقبال: { $code }
invited-here = سُجل حضوركم على الساعة { $time }. مرحبا بكم.
invited-left = سُجلت مغادرتكم على الساعة { $time }. يمكنكم العودة بالرمز نفسه.
invited-way-outcome = نتائج الورشة
