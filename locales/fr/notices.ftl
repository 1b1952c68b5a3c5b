# Les avis : ce qui a été dit et à qui, et les mots des courriels.

notices-title = Avis
notices-no-mail = Ce système n’envoie aucun courriel : aucun serveur de messagerie n’a été indiqué à sa mise en service. Prévenez les personnes vous-mêmes ; voici ce qui est à leur dire.
notices-mail-from = Les courriels partent au nom de :
notices-none = Aucun avis pour le moment.
notices-send = { $count ->
    [one] Envoyer { $count } courriel en attente
   *[other] Envoyer { $count } courriels en attente
}
notices-by-mail = Par courriel
notices-by-sms = Par téléphone
notices-by-letter = Par lettre
notices-sent = envoyé
notices-waiting = pas encore envoyé
notice-answered = Réponse à une contribution
notice-invited = Organisation invitée à donner son avis
notice-workshop = Invitation à l’atelier

mail-workshop-subject = Invitation à l’atelier de la commune de { $commune }
mail-workshop-text =
    La commune a le plaisir de vous inviter à l’atelier :
    { $title }
    { $date }, { $start }
    { $venue }

    Votre page personnelle : { $link }
    Code de l’invitation : { $code }. Merci de le présenter à l’accueil.
mail-answered-subject = Réponse de la commune de { $commune } à votre contribution
mail-answered-text =
    La commune a répondu à votre contribution, récépissé { $code }.
    La réponse et ses raisons : { $link }
mail-body-subject = La commune de { $commune } demande votre avis
mail-body-text = La commune de { $commune } invite votre organisation à donner son avis. Elle vous remet votre lien personnel.
