# حماية المعطيات الشخصية: القانون رقم 09.08.

privacy-lead = تبين هذه الصفحة ما تحتفظ به جماعة { $commune } عن الأشخاص في هذا الفضاء، ولماذا، وإلى متى، ومن يطلع عليه، وما لكم من حقوق.
privacy-lead-product = تبين هذه الصفحة ما يحتفظ به هذا الموقع عن الأشخاص، ولماذا، وإلى متى، ومن يطلع عليه. ولكل جماعة صفحتها، وهي المسؤولة عن معالجة معطيات ساكنتها.
privacy-who = الجهة المسؤولة
privacy-controller = المسؤول عن المعالجة
privacy-contact-desk = مكتب الاستقبال بمقر الجماعة
privacy-declaration = وصل التصريح لدى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي
privacy-declaration-missing = لم يُدخل بعد
privacy-rights = حقوقكم
privacy-right-see = الاطلاع: أن تعرفوا ما نحتفظ به عنكم وأن تحصلوا عليه (المادة 7).
privacy-right-correct = التصحيح: أن يُصحح ما كان خاطئا أو ناقصا (المادة 8).
privacy-right-erase = المحو: أن يُمحى ما لم يعد لازما أو لم يكن مشروعا (المادة 8).
privacy-right-oppose = التعرض: أن تعترضوا لسبب مشروع على استعمال معطياتكم (المادة 9).
privacy-rights-cndp = كل ذلك بالمجان، وأجل الجواب 10 أيام كاملة. وإذا رُفض الطلب أو لم يرد جواب، أمكن اللجوء إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.
privacy-never = لا يُطلب رقم البطاقة الوطنية للتعريف الإلكترونية، ولا أي معلومة عن الصحة أو الأصل أو الدين أو الرأي السياسي أو الانتماء النقابي.
privacy-hosting = مكان الخادوم الذي تُحفظ فيه المعطيات
privacy-hosting-missing = لم تصرح به الجماعة بعد
privacy-elsewhere = لا تطلب صفحات هذا الموقع شيئا من مواقع أخرى، ولا يبعث البرنامج معطيات الأشخاص إلى غير الجماعة، إلا الرسائل الإلكترونية إلى أصحابها.
privacy-what = المعطيات
privacy-why = الغاية
privacy-on-what = الأساس
privacy-how-long = مدة الاحتفاظ
privacy-who-sees = من يطلع عليها

privacy-processing-contributions = المساهمات والأجوبة عنها
privacy-processing-workshops = الورشات والمشاركة فيها
privacy-processing-accounts = حسابات العاملين بهذا الفضاء وسجل أعمالهم
privacy-processing-requests = طلبات الأشخاص في شأن معطياتهم

privacy-basis-public_task = مهمة الجماعة في تيسير مساهمة المواطنات والمواطنين والجمعيات (المادة 119 من القانون التنظيمي رقم 113.14)
privacy-basis-legal_duty = واجب يفرضه القانون على الجماعة (القانون رقم 09.08، والقانون رقم 69.99 المتعلق بالأرشيف)
privacy-basis-security = واجب تأمين المعالجة (المادة 23 من القانون رقم 09.08)

privacy-kept-after_process = تُمحى تلقائيا بعد مرور { $time } على ختم آخر مرحلة من المسار
privacy-kept-contact_after_workshop = تُمحى تلقائيا بعد مرور { $time } على اختتام الورشة
privacy-kept-name_after_workshop = تُمحى تلقائيا بعد مرور { $time } على اختتام الورشة، وهي المدة اللازمة للافتحاص
privacy-kept-after_letter = تُمحى تلقائيا بعد مرور { $time } على كتابة الرسالة
privacy-kept-expired = تُمحى تلقائيا فور انتهاء صلاحيتها
privacy-kept-after_account = تُمحى تلقائيا بعد مرور { $time } على إغلاق الحساب
privacy-kept-after_hall = تُمحى تلقائيا بعد مرور { $time } على عودة الورشة من القاعة، إلا ما لم يُحسم فيه بعد
privacy-kept-on_laptop = تبقى على حاسوب القاعة إلى أن يُفرغ بعد عودة الورشة
privacy-kept-after_register = تُمحى تلقائيا بعد مرور { $time } على سحب الهيئة من اللائحة
privacy-kept-after_answer = تُمحى تلقائيا بعد مرور { $time } على الجواب
privacy-kept-nameless = تبقى أعدادا لا تدل على أحد بعد محو الاسم
privacy-kept-archive = تبقى ضمن أرشيف الجماعة

privacy-seer-everybody = العموم
privacy-seer-in_totals = العموم ضمن أعداد إجمالية
privacy-seer-oneself = صاحبها أو صاحبتها
privacy-seer-answering = نقطة الارتكاز وفريق الصياغة
privacy-seer-receiving = نقطة الارتكاز والميسرون والاستقبال
privacy-seer-focal_point = نقطة الارتكاز
privacy-seer-office = العاملون بفضاء الجماعة
privacy-seer-keeping = نقطة الارتكاز ومسؤولو البرنامج
privacy-seer-nobody = لا أحد

privacy-data-author = اسم صاحب المساهمة ووسيلة الاتصال به
privacy-purpose-author = مخاطبته في الجواب وإخباره به، ونشر اسمه إن وافق على ذلك صراحة
privacy-data-about = الجنس والفئة العمرية والحي أو الدوار
privacy-purpose-about = معرفة هل يشبه من شارك ساكنة الجماعة
privacy-data-voice = نص المساهمة والجواب عنها ورمز وصلها
privacy-purpose-voice = الجواب المعلل عن كل مساهمة، وبيان أثرها في النص
privacy-data-moderation = ما حُجب من مساهمة ولماذا، وما ورد في شأنها من تبليغ أو تظلم
privacy-purpose-moderation = حماية من يقرأ ومن ذُكر في نص، وحق صاحب المساهمة في التظلم
privacy-data-letter = من أُرسلت إليه رسالة، وما ورد فيها
privacy-purpose-letter = إخبار الأشخاص بما وُعدوا به، وإثبات ذلك
privacy-data-organisation = وسيلة الاتصال بالجمعية أو الهيئة
privacy-purpose-organisation = دعوتها إلى إبداء رأيها
privacy-data-in_text = الجهة المسؤولة عن إجراء من إجراءات خطة العمل وشركاؤها
privacy-purpose-in_text = بيان من يتولى ما التُزم به
privacy-data-contact = وسيلة الاتصال بمن دُعي إلى ورشة
privacy-purpose-contact = دعوته وإخباره بكل تغيير
privacy-data-participant = اسم المشاركة أو المشارك وصفته وهيئته
privacy-purpose-participant = الاستقبال، ولائحة الحضور، وشهادة المشاركة
privacy-data-presence = الفئة والجنس ورمز الدعوة وساعة الحضور والانصراف
privacy-purpose-presence = الدخول إلى القاعة، واحتساب الحضور حسب الفئة والجنس
privacy-data-group = المجموعة التي جلس فيها المشارك، وعلامته في القرعة
privacy-purpose-group = توزيع المجموعات توزيعا متوازنا يمكن التحقق منه
privacy-data-vote = أن شخصا صوت، دون وقت ودون ما صوت به
privacy-purpose-vote = صوت واحد لكل شخص مع سرية التصويت
privacy-data-day = ما كُتب في الورشة: البطاقات والردود والأنشطة ومن يتولى المحطات المقبلة
privacy-purpose-day = الانتقال من الكلمة إلى النتيجة، ومحضر الورشة
privacy-data-help = ما كتبته مجموعة تطلب المساعدة
privacy-purpose-help = أن تعرف الميسرة أو الميسر ما تحتاج إليه المجموعة
privacy-data-evaluation = أجوبة تقييم اليوم، دون اسم ودون وقت
privacy-purpose-evaluation = تحسين الورشات المقبلة
privacy-data-paper = الأوراق المثبتة عند الاختتام والملفات المرفوعة وصور بطاقات المجموعات
privacy-purpose-paper = إثبات ما جرى في الورشة
privacy-data-hall = ما بعثه حاسوب القاعة إلى حين دمجه
privacy-purpose-hall = ألا يضيع شيء حين تنقطع الشبكة
privacy-data-laptop = نسخة الورشة على حاسوب القاعة
privacy-purpose-laptop = سير الورشة دون شبكة
privacy-data-request = ما طلبه شخص في شأن معطياته والجواب عنه
privacy-purpose-request = ممارسة الحق في الاطلاع والتصحيح والمحو والتعرض داخل الأجل
privacy-data-account = اسم الحساب وصاحبه وما يثبت هويته عند الدخول، ولا تُحفظ كلمة المرور نفسها
privacy-purpose-account = ألا يعمل بفضاء الجماعة إلا من كُلف بذلك
privacy-data-session = جلسات الدخول والرموز التي تُستعمل مرة واحدة
privacy-purpose-session = بقاء الدخول مفتوحا لصاحبه وحده
privacy-data-act = من قام بعمل من أعمال الجماعة، وبأي صفة، ومتى
privacy-purpose-act = بيان من قرر ماذا، في سجل لا يُغير

privacy-register = سجل معالجة المعطيات
privacy-register-lead = يُستخرج هذا السجل ونص التصريح من لائحة واحدة تطابق ما يحتفظ به البرنامج فعلا. ويمكن طباعة الصفحة أو تحميل السجل.
declaration-title = نص التصريح لدى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي
declaration-to-send = لم يُدخل رقم وصل التصريح بعد. راجعوا هذا النص، ولا سيما ما يتعلق منه بالاستضافة كتشفير الاتصال والنسخ الاحتياطية، وابعثوه إلى اللجنة الوطنية، ثم أدخلوا رقم الوصل في معطيات الجماعة.
declaration-controller = جماعة { $commune }، ممثلة في رئيس مجلسها
declaration-rights = المصلحة التي تُمارس لديها الحقوق
declaration-contact-missing = أدخلوا وسيلة الاتصال في معطيات الجماعة
declaration-receipt = رقم وصل التصريح
declaration-purposes = غايات المعالجة
declaration-people = فئات الأشخاص المعنيين
declaration-people-text = من يساهم في التشاور، ومن يُدعى إلى ورشة أو يشارك فيها، ومن يمثل جمعية أو هيئة، ومن يعمل بفضاء الجماعة.
declaration-sensitive = المعطيات الحساسة
declaration-recipients = المرسل إليهم
declaration-recipients-text = العاملون المكلفون بالجماعة ومسؤولو برنامجها، كل حسب صفته المبينة أسفله. ولا تُسلم المعطيات لأي جهة أخرى.
declaration-abroad = النقل إلى الخارج
declaration-abroad-missing = صرحوا في معطيات الجماعة بمكان الخادوم. وإذا كان خارج المغرب، سرت عليه المادتان 43 و44 من القانون رقم 09.08.
declaration-abroad-stated = يوجد الخادوم في المكان التالي: { $hosting }. وإذا كان خارج المغرب، سرت عليه المادتان 43 و44 من القانون رقم 09.08.
declaration-joined = الربط بين الملفات
declaration-joined-text = لا تُربط هذه المعطيات بملفات أخرى.
declaration-security = تدابير الأمن
declaration-security-text = حسابات شخصية بصفات محددة وخطوة ثانية عند الدخول، وكلمات مرور ورموز لا يُحفظ منها إلا بصماتها، واتصال مشفر، وسجل لكل عمل تتسلسل صفوفه فيظهر كل تغيير فيه، ونسخ احتياطية.
declaration-retention = مدد الاحتفاظ
declaration-retention-text = مبينة أسفله لكل نوع من المعطيات. ويمحو البرنامج تلقائيا ما انتهت مدته، ويسجل في كل مرة عدد ما مُحي ووقته.

# سهولة الولوج
accessibility-status = يستجيب هذا الموقع جزئيا لمعيار {"\u2068"}WCAG 2.2{"\u2069"} في مستواه {"\u2068"}AA{"\u2069"}: نتحقق من صفحاته تلقائيا عند كل تغيير، وما لا يستجيب بعد مبين أسفله. ولم يُجر بعد افتحاص خارجي.
accessibility-how = ما نتحقق منه
accessibility-how-tests = تُفحص الصفحات بأداة {"\u2068"}axe{"\u2069"} بالعربية والفرنسية، في الوضعين الفاتح والداكن: التباين والعناوين والتسميات والجداول.
accessibility-how-keyboard = تعمل الصفحات بلوحة المفاتيح وحدها، ودون جافاسكريبت، وعلى شاشة عرضها 360 نقطة.
accessibility-how-papers = المحاضر والرسائل والشهادات ملفات {"\u2068"}PDF{"\u2069"} موسومة تُقرأ بالترتيب.
accessibility-not = ما لا يستجيب بعد
accessibility-not-readers = لم نجرب كل قارئات الشاشة مع أشخاص يستعملونها.
accessibility-not-files = الملفات التي ترفعها الجماعة، كالأدلة والقرارات، قد لا تكون سهلة الولوج.
accessibility-not-photos = صور بطاقات المجموعات لا نص بديل يصف ما كُتب فيها بخط اليد.
accessibility-not-tamazight = جزء من صفحات الأمازيغية يظهر بالفرنسية ويُشار إليه.
accessibility-tell = أخبرونا بما يعوقكم
accessibility-tell-desk = إذا تعذر عليكم شيء، فأخبروا به مكتب الاستقبال بمقر الجماعة.
accessibility-tell-contact = إذا تعذر عليكم شيء، فأخبروا به: { $contact }.
accessibility-other-ways = ويمكنكم دائما أن تساهموا على الورق أو مشافهة بمكتب الاستقبال، وللمساهمة القيمة نفسها. وتقوم هذه الصفحة على القانون الإطار رقم 97.13 المتعلق بحماية حقوق الأشخاص في وضعية إعاقة والنهوض بها.

# معلومات قانونية
legal-publisher = الجهة الناشرة
legal-publisher-commune = تنشر هذا الفضاء جماعة { $commune }، ممثلة في رئيس مجلسها، وهي المسؤولة عن محتواه.
legal-publisher-product = تنشر كل جماعة فضاءها على هذا الموقع، وهي المسؤولة عن محتواه. وتوجد معلوماتها القانونية في صفحتها.
legal-reuse = إعادة الاستعمال
legal-reuse-text = يمكن إعادة استعمال ما يُنشر هنا بالمجان، بشرط ذكر المصدر وتاريخ النشر وعدم تحريف المضمون (المادة 6 من القانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات)، مع احترام حياة الأشخاص الخاصة.
legal-value = القيمة القانونية
legal-value-text = النصوص المنشورة هنا للتشاور والإخبار. والنص الملزم هو مقرر المجلس المصادق عليه والمنشور طبقا للقانون.
legal-software = البرنامج
legal-software-text = ميثاق { $version }، برنامج حر تحت رخصة الاتحاد الأوروبي العمومية ({"\u2068"}EUPL 1.2{"\u2069"}).

# ملفات تعريف الارتباط
cookies-lead = لا يستعمل هذا الموقع إلا ملفات لازمة لعمله، ولا شيء للإشهار ولا لتتبع الزوار. لذلك لا تُطلب منكم موافقة.
cookies-table = الملفات واحدا واحدا
cookies-name = الاسم
cookies-seconds = { $seconds ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوان
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}
cookie-mithaq = الجلسة: يُعرف بها من دخل إلى حسابه.
cookie-mithaq-device = الجهاز: يُعرف به جهاز سبق الدخول منه، فلا يُمنع صاحبه من الدخول حين يخطئ غيره كلمة المرور.
cookie-mithaq-visitor = الزائر: عدد عشوائي يميز زائرا من آخر، لئلا يُغرق أحد الموقع بالاستمارات. لا يدل على صاحبه.
cookie-mithaq-held = الاستمارة: ليعود ما كتبتموه حين تنتهي الجلسة قبل الإرسال.
cookie-mithaq-wrote = الكتابة: لتروا فورا ما أرسلتموه قبل لحظة.
cookies-host = حين يكون الاتصال مشفرا، يسبق كل اسم {"\u2068"}__Host-{"\u2069"}، فلا يُرسل الملف إلا إلى هذا الموقع.
cookies-storage = وتحتفظ هواتف القاعة في المتصفح نفسه بما كُتب ولم يُرسل بعد، إلى أن يصل.

# طلب في شأن المعطيات الشخصية
ask-title = طلب في شأن معطياتي
ask-lead = لكل شخص أن يطلب الاطلاع على ما يخصه هنا أو تصحيحه أو محوه أو التعرض على استعماله، سواء ساهم أو دُعي إلى ورشة أو ذُكر في نص. ولا حاجة إلى حساب.
ask-what = ما الذي يقع بعد الإرسال
ask-what-code = تحصلون على رمز تتابعون به طلبكم. احتفظوا به، فهو لا يظهر إلا لكم.
ask-what-until = تجيبكم نقطة الارتكاز بالجماعة جوابا معللا يوم { $date } على الأكثر، أي داخل 10 أيام كاملة.
ask-what-proof = قد يُطلب منكم إثبات هويتكم بمكتب الاستقبال إذا لم يكن لديكم رمز وصل أو دعوة، لئلا يطلع أحد على معطيات غيره.
ask-what-kept = تُمحى معطيات هذا الطلب بعد سنة من الجواب عنه.
ask-wish = الطلب
ask-wish-see = الاطلاع على معطياتي
ask-wish-correct = تصحيح معطياتي
ask-wish-erase = محو معطياتي
ask-wish-oppose = التعرض على استعمال معطياتي
ask-concerns = أين توجد هذه المعطيات
ask-concerns-contribution = في مساهمة لي
ask-concerns-workshop = في ورشة دُعيت إليها أو شاركت فيها
ask-concerns-text = في نص منشور ذُكرت فيه
ask-concerns-other = في موضع آخر
ask-code = رمز الوصل أو الدعوة
ask-code-hint = من كان معه الرمز فقد أثبت أن المعطيات معطياته.
ask-place = الصفحة أو النص
ask-place-hint = عنوان الصفحة، أو رقم المادة أو الإجراء.
ask-words = ما تطلبونه
ask-words-hint = عند طلب التصحيح، اكتبوا الصواب. ولا تذكروا رقم بطاقتكم الوطنية.
ask-name = الاسم
ask-name-hint = لنعرف من يطلب. لا يُنشر.
ask-contact = الهاتف أو البريد الإلكتروني
ask-contact-hint = للاتصال بكم عند الحاجة. لا يُنشر.
ask-follow = تتبع طلب في شأن معطياتي
ask-follow-lead = اكتبوا الرمز الذي حصلتم عليه عند إرسال الطلب.
ask-follow-code = رمز الطلب
ask-follow-go = عرض الطلب
ask-keep-code = احتفظوا بهذا الرمز لمتابعة طلبكم:
ask-complain = يمكنكم اللجوء إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.
fault-request-unknown = لا يوجد طلب بهذا الرمز. تحققوا منه ثم أعيدوا المحاولة.

own-title = ما نحتفظ به عنكم
own-sex = الجنس
own-age = الفئة العمرية
own-quarter = الحي أو الدوار
own-said = نص المساهمة
own-received = تاريخ التلقي
own-phone = هاتف آخر
own-function = الصفة
own-organisation = الهيئة
own-invited = تاريخ الدعوة
own-arrived = ساعة الحضور
own-left = ساعة الانصراف

requests-title = طلبات في شأن المعطيات الشخصية
requests-lead = يُجاب عن كل طلب داخل 10 أيام كاملة (المادة 8 من القانون رقم 09.08). والأقرب أجلا يأتي أولا.
requests-waiting = في انتظار الجواب
requests-late = تجاوزت الأجل
requests-none = لا طلبات بعد.
requests-due = أجل الجواب
requests-overdue = تجاوز الأجل
requests-done = أُجيب عنه
requests-one = طلب في شأن معطيات شخصية
requests-received = تاريخ الطلب
requests-proven = أدلى صاحب الطلب برمز صحيح.
requests-subject = فتح الصفحة المعنية
requests-unproven = لم يدل صاحب الطلب برمز يقود إلى معطيات. تحققوا من هويته قبل الاطلاع أو المحو.
requests-answer = الجواب
requests-waits = لم يصدر الجواب بعد.
requests-answer-go = الجواب عن الطلب
requests-answer-again = تصحيح الجواب
requests-verdict = القرار
requests-verdict-granted = استُجيب للطلب
requests-verdict-in_part = استُجيب لجزء من الطلب
requests-verdict-refused = رُفض الطلب
requests-reason = التعليل وما أُنجز
requests-reason-hint = يقرؤه صاحب الطلب. وإذا صدر جواب قبله، بقي ظاهرا تحته.
requests-erases = إذا استُجيب لهذا الطلب، مُحي في الحين كل ما يدل على صاحبه: الاسم ووسيلة الاتصال وما ذكره عن نفسه. ولا رجوع في ذلك.
requests-send = إرسال الجواب
requests-superseded = عُوض هذا الجواب بالذي فوقه.
requests-erased = مُحيت المعطيات مع هذا الجواب.
