# الإشعارات: ما بُلغ ولمن، وكلمات الرسائل.

notices-title = الإشعارات
notices-no-mail = لا يرسل هذا النظام أي بريد: لم يُحدد المشرف على التشغيل خادما للبريد. بلغوا الأشخاص بأنفسكم؛ هذه لائحة ما ينبغي تبليغه.
notices-mail-from = ترسل الرسائل الإلكترونية باسم:
notices-none = لا يوجد أي إشعار بعد.
notices-send = { $count ->
    [one] إرسال الرسالة المنتظرة
    [two] إرسال الرسالتين المنتظرتين
    [few] إرسال { $count } رسائل منتظرة
    [many] إرسال { $count } رسالة منتظرة
   *[other] إرسال { $count } رسالة منتظرة
}
notices-by-mail = بالبريد الإلكتروني
notices-by-sms = بالهاتف
notices-by-letter = برسالة
notices-sent = أُرسل
notices-waiting = لم يرسل بعد
notice-answered = جواب على مساهمة
notice-invited = دعوة هيئة إلى إبداء رأيها
notice-workshop = دعوة إلى الورشة

mail-workshop-subject = دعوة إلى ورشة جماعة { $commune }
mail-workshop-text =
    يسر الجماعة دعوتكم إلى المشاركة في أشغال الورشة:
    { $title }
    { $date }، { $start }
    { $venue }

    صفحتكم الخاصة: { $link }
    رمز الدعوة: { $code }. المرجو تقديمه عند الاستقبال.
mail-answered-subject = جواب جماعة { $commune } على مساهمتكم
mail-answered-text =
    أجابت الجماعة على مساهمتكم ذات الوصل { $code }.
    الجواب وتعليله: { $link }
mail-body-subject = دعوة جماعة { $commune } إلى إبداء الرأي
mail-body-text = تدعوكم جماعة { $commune } إلى إبداء رأي هيئتكم. تسلمكم الجماعة رابطكم الخاص.
