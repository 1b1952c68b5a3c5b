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
programme-demo = (عرض توضيحي)
programme-demo-note = الجماعات المشار إليها بعبارة «عرض توضيحي» اختيرت للعرض فقط، ولا تدل على لائحة جماعات البرنامج ولا على المرحلة التي بلغتها.
programme-next = الموعد القادم
programme-unanswered = مساهمات دون جواب
programme-overdue = { $count ->
    [one] (واحدة تجاوزت أجلها)
    [two] (اثنتان تجاوزتا أجلهما)
   *[other] ({ $count } تجاوزت أجلها)
}
programme-today = اليوم
programme-in-days = { $count ->
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوما
   *[other] بعد { $count } يوم
}
programme-no-date = لا موعد معلن
programme-not-open = لم تفتح
programme-not-begun = لم يبدأ بعد
programme-no-commune = لم تُختر أي جماعة بعد.
programme-add = إضافة جماعة
programme-partners = الشركاء
programme-others = برامج أخرى
programme-communes-title = اختيار الجماعات
programme-member = ضمن جماعات البرنامج
programme-choose = إضافة إلى البرنامج
