# فضاء البرنامج.

fault-programme-taken = يوجد برنامج بهذا الاسم المختصر. اختاروا اسما آخر.

programme-board = { $count ->
    [zero] الجماعات والمرحلة التي بلغتها
    [one] جماعة واحدة والمرحلة التي بلغتها
    [two] جماعتان والمرحلة التي بلغتها كل منهما
    [few] { $count } جماعات والمرحلة التي بلغتها كل منها
    [many] { $count } جماعة والمرحلة التي بلغتها كل منها
   *[other] { $count } جماعة والمرحلة التي بلغتها كل منها
}
programme-commune = الجماعة
programme-demo-note = الجماعات المشار إليها بعبارة «عرض توضيحي» اختيرت للعرض فقط، ولا تدل على لائحة جماعات البرنامج ولا على المرحلة التي بلغتها.
programme-next = الموعد المقبل
programme-unanswered = مساهمات دون جواب
programme-overdue = { $count ->
    [zero] (لم تتجاوز أي منها أجلها)
    [one] (واحدة تجاوزت أجلها)
    [two] (اثنتان تجاوزتا أجلهما)
    [few] ({ $count } تجاوزت أجلها)
    [many] ({ $count } تجاوزت أجلها)
   *[other] ({ $count } تجاوزت أجلها)
}
programme-today = اليوم
programme-in-days = { $count ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوما
   *[other] بعد { $count } يوم
}
programme-no-date = لم يُعلن عن أي موعد
programme-not-open = لم تُفتح
programme-not-begun = لم ينطلق بعد
programme-no-commune = لم تُختر أي جماعة بعد.
programme-add = إضافة جماعة
programme-others = برامج أخرى
programme-communes-title = اختيار الجماعات
programme-member = ضمن جماعات البرنامج
programme-choose = إضافة إلى البرنامج
programme-setting-title = مراحل البرنامج وشركاؤه وجماعاته
programme-setting-done = تم الحفظ.
programme-course = المراحل التي يبدأ بها كل مسار
programme-course-text = تسري على المسارات التي ستفتحها جماعات البرنامج من الآن فصاعدا، أما التي انطلقت فتحتفظ بمراحلها. والتشاور العمومي والمصادقة والتتبع جزء من كل مسار.
programme-course-workshops = عدد الورشات
programme-course-workshops-hint = من 0 إلى 3. ويمكن للجماعة أن تضيف ورشة أخرى.
fault-workshops = اكتبوا عددا من 0 إلى 3.
programme-partner-add = إضافة شريك
programme-partner-end = إنهاء الشراكة
programme-duty-ar = دوره بالعربية
programme-duty-fr = دوره بالفرنسية
programme-members = جماعات البرنامج
programme-leave = سحب من البرنامج
programme-leave-text = تحتفظ الجماعة التي تغادر البرنامج بكل ما أنجزته، ولا يبقى فضاؤها ظاهرا للبرنامج. ويمكن اختيارها من جديد.
programme-former = جماعات غادرت البرنامج
programme-left-at = منذ { $day }
programme-edition = الطبعة { $edition }
