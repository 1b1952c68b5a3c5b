# الإشعارات: ما بُلغ ولمن، وكلمات الرسائل.

notices-title = الإشعارات
notices-no-mail = لا يرسل هذا النظام أي بريد: لم يُحدد خادم للبريد عند تشغيله. بلغوا الأشخاص بأنفسكم؛ هذه لائحة ما ينبغي تبليغه.
notices-mail-from = تُرسل الرسائل الإلكترونية باسم:
notices-none = لا إشعار بعد.
notices-send = { $count ->
    [zero] لا رسالة تنتظر الإرسال
    [one] إرسال الرسالة المنتظرة
    [two] إرسال الرسالتين المنتظرتين
    [few] إرسال { $count } رسائل منتظرة
    [many] إرسال { $count } رسالة منتظرة
   *[other] إرسال { $count } رسالة منتظرة
}
notices-by-mail = بالبريد الإلكتروني
notices-by-sms = بالهاتف
notices-by-letter = برسالة
notices-state-sent = أُرسل
notices-state-waiting = لم يُرسل بعد
notices-state-no-address = لم يُرسل: هذا ليس عنوان بريد إلكتروني. المرجو تصحيح العنوان أو تبليغ الشخص بوسيلة أخرى.
notices-state-refused = لم يُرسل: رفض خادم البريد هذا العنوان. المرجو التحقق منه أو تبليغ الشخص بوسيلة أخرى.
notices-state-unreachable = لم يُرسل بعد: لم يستجب خادم البريد. ستُعاد المحاولة.
notices-state-gone = لم يُرسل: لم يعد موضوع الإشعار موجودا.
notice-answered = جواب عن مساهمة
notice-hidden = حجب مساهمة
notice-hiding-settled = البت في حجب مساهمة
notice-invited = دعوة هيئة إلى إبداء رأيها
notice-text-changed = تغيير نص معروض على المشاركة
notice-workshop = دعوة إلى الورشة

mail-workshop-subject = دعوة إلى ورشة جماعة { $commune }
mail-workshop-text =
    يسر الجماعة دعوتكم إلى المشاركة في أشغال الورشة:
    { $title }
    { $date }، { $start }
    { $venue }

    صفحتكم الخاصة: { $link }
    رمز الدعوة: { $code }. المرجو تقديمه عند الاستقبال.
mail-answered-subject = جواب جماعة { $commune } عن مساهمتكم
mail-answered-text =
    أجابت الجماعة عن مساهمتكم، ورمز وصلها { $code }.
    الجواب وتعليله: { $link }
mail-hidden-subject = حجب مساهمتكم: جماعة { $commune }
mail-hidden-text =
    حجبت الجماعة مساهمتكم عن العموم، ورمز وصلها { $code }. ولكم أن تطلبوا إعادة النظر مرة واحدة لدى شخص آخر.
    السبب وطلب إعادة النظر: { $link }
mail-hiding-settled-subject = البت في حجب مساهمتكم: جماعة { $commune }
mail-hiding-settled-text =
    صدر قرار في حجب مساهمتكم، ورمز وصلها { $code }.
    القرار وتعليله: { $link }
mail-body-subject = دعوة جماعة { $commune } إلى إبداء الرأي
mail-body-text = تدعوكم جماعة { $commune } إلى إبداء رأي هيئتكم. تسلمكم الجماعة رابطكم الخاص.
mail-text-changed-subject = تغيير النص الذي شاركتم فيه: جماعة { $commune }
mail-text-changed-text =
    غيرت الجماعة النص المعروض على المشاركة بعد أن أرسلتم مساهمتكم، ومددت المدة. تبقى مساهمتكم محفوظة وستتوصلون بجواب عنها، ويمكنكم إضافة أخرى.
    السبب والآجال الجديدة: { $link }
notice-workshop-changed = تغيير في الورشة
mail-workshop-changed-subject = تغيير في ورشة جماعة { $commune }
mail-workshop-changed-text =
    طرأ تغيير على الورشة التي دُعيتم إليها. وهي الآن كما يلي:
    { $title }
    { $date }، { $start }
    { $venue }
    السبب: { $reason }

    صفحتكم الخاصة: { $link }
    رمز الدعوة، دون تغيير: { $code }.
notice-workshop-retimed = تغيير ساعات الورشة
notice-workshop-cancelled = إلغاء الورشة
notice-workshop-postponed = تأجيل الورشة
notice-workshop-called = الإعلان عن الورشة من جديد
mail-workshop-day-open = يوم يُعلن عنه لاحقا
mail-workshop-cancelled-subject = إلغاء ورشة جماعة { $commune }
mail-workshop-cancelled-text =
    أُلغيت الورشة التي دُعيتم إليها، وكانت مقررة ليوم { $from }:
    { $title }
    { $venue }
    السبب: { $reason }

    صفحتكم الخاصة: { $link }
mail-workshop-postponed-subject = تأجيل ورشة جماعة { $commune }
mail-workshop-postponed-text =
    أُجلت الورشة التي دُعيتم إليها من { $from } إلى { $to }:
    { $title }
    { $venue }
    السبب: { $reason }

    تبقى دعوتكم ورمزها ({ $code }) صالحين. صفحتكم الخاصة: { $link }
mail-workshop-called-subject = ورشة جماعة { $commune } في يوم جديد
mail-workshop-called-text =
    تُعقد الورشة التي دُعيتم إليها، بعد تأجيلها أو إلغائها، كما يلي:
    { $title }
    { $date }، { $start }
    { $venue }
    السبب: { $reason }

    صفحتكم الخاصة: { $link }
    رمز الدعوة، دون تغيير: { $code }.
