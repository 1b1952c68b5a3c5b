# Les avis : ce qui a été dit et à qui, et les mots des e-mails.

notices-title = Avis
notices-no-mail = Ce système n’envoie aucun e-mail : aucun serveur de messagerie n’a été indiqué à sa mise en service. Prévenez les personnes vous-mêmes ; voici ce qui est à leur dire.
notices-mail-from = Les e-mails partent au nom de :
notices-none = Aucun avis pour le moment.
notices-send = { $count ->
    [one] Envoyer { $count } e-mail en attente
   *[other] Envoyer { $count } e-mails en attente
}
notices-by-mail = Par e-mail
notices-by-sms = Par téléphone
notices-by-letter = Par lettre
notices-state-sent = envoyé
notices-state-waiting = pas encore envoyé
notices-state-no-address = non envoyé : ce n’est pas une adresse e-mail. Corrigez l’adresse ou prévenez la personne autrement.
notices-state-refused = non envoyé : le serveur de messagerie a refusé cette adresse. Vérifiez-la ou prévenez la personne autrement.
notices-state-unreachable = pas encore envoyé : le serveur de messagerie n’a pas répondu. Un nouvel essai suit.
notices-state-gone = non envoyé : ce dont il parle n’existe plus.
notice-answered = Réponse à une contribution
notice-hidden = Contribution retirée
notice-hiding-settled = Suite donnée au retrait d’une contribution
notice-invited = Organisation invitée à donner son avis
notice-text-changed = Texte soumis à la participation modifié
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
mail-hidden-subject = Votre contribution a été retirée : commune de { $commune }
mail-hidden-text =
    La commune a retiré votre contribution de la vue du public, récépissé { $code }. Vous pouvez demander une fois un nouvel examen par une autre personne.
    La raison et la demande : { $link }
mail-hiding-settled-subject = Suite donnée au retrait de votre contribution : commune de { $commune }
mail-hiding-settled-text =
    Une décision a été prise sur le retrait de votre contribution, récépissé { $code }.
    La décision et ses motifs : { $link }
mail-body-subject = La commune de { $commune } demande votre avis
mail-body-text = La commune de { $commune } invite votre organisation à donner son avis. Elle vous remet votre lien personnel.
mail-text-changed-subject = Le texte sur lequel vous avez contribué a changé : commune de { $commune }
mail-text-changed-text =
    La commune a modifié le texte soumis à la participation après votre contribution et a prolongé le délai. Votre contribution est conservée et recevra une réponse ; vous pouvez en envoyer une autre.
    Le motif et les nouveaux délais : { $link }
notice-workshop-changed = Changement de l’atelier
mail-workshop-changed-subject = Changement de l’atelier de la commune de { $commune }
mail-workshop-changed-text =
    L’atelier auquel vous êtes invité(e) a changé. Il se tient désormais ainsi :
    { $title }
    { $date }, { $start }
    { $venue }
    Motif : { $reason }

    Votre page personnelle : { $link }
    Code de l’invitation, inchangé : { $code }.
notice-workshop-retimed = Heures de l’atelier changées
notice-workshop-cancelled = Annulation de l’atelier
notice-workshop-postponed = Report de l’atelier
notice-workshop-called = Nouvelle annonce de l’atelier
mail-workshop-day-open = un jour qui sera annoncé
mail-workshop-cancelled-subject = Annulation de l’atelier de la commune de { $commune }
mail-workshop-cancelled-text =
    L’atelier auquel vous êtes invité(e), prévu le { $from }, est annulé :
    { $title }
    { $venue }
    Motif : { $reason }

    Votre page personnelle : { $link }
mail-workshop-postponed-subject = Report de l’atelier de la commune de { $commune }
mail-workshop-postponed-text =
    L’atelier auquel vous êtes invité(e), prévu le { $from }, est reporté ({ $to }) :
    { $title }
    { $venue }
    Motif : { $reason }

    Votre invitation et son code ({ $code }) restent valables. Votre page personnelle : { $link }
mail-workshop-called-subject = Atelier de la commune de { $commune } : nouveau jour
mail-workshop-called-text =
    Après son report ou son annulation, l’atelier auquel vous êtes invité(e) se tient ainsi :
    { $title }
    { $date }, { $start }
    { $venue }
    Motif : { $reason }

    Votre page personnelle : { $link }
    Code de l’invitation, inchangé : { $code }.
