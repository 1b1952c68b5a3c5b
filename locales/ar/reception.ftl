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
invited-way-votes = التصويت الآن
invited-way-synthesis = تأكيد الخلاصات أو الاعتراض عليها
invited-way-results = نتائج التصويت

fault-row-code-misread = الرمز «{ $said }» غير مقروء كما هو في اللائحة. أعيدوا قراءته من الورقة.
fault-row-code-unknown = لا يوجد الرمز «{ $said }» في لائحة هذه الورشة. تحققوا من الورقة.
fault-row-code-twice = الرمز «{ $said }» يخص أكثر من شخص. سجلوا الحضور بالاسم.
