# Contribuer, suivre sa contribution, répondre.

contribute-title = Ajouter votre voix
contribute-organisation = Au nom de : { $name }
contribute-until = Vous pouvez contribuer jusqu’au { $date }.
contribute-kept = Ce que vous avez écrit est conservé : vous pouvez le copier ici.
contribute-whole-charter = La charte dans son ensemble
contribute-whole-action_plan = Le plan d’action dans son ensemble
contribute-kind = Type de contribution
contribute-kind-comment = Observation
contribute-kind-amendment = Amendement
contribute-kind-new_provision = Proposition nouvelle
contribute-kind-opinion = Avis formel
contribute-kind-hint-comment = Un avis, une question ou une observation sur le texte.
contribute-kind-hint-amendment = Une autre rédaction de ce texte.
contribute-kind-hint-new_provision = Quelque chose qui manque au texte et que vous souhaitez y ajouter.
contribute-kind-hint-opinion = La position de l’association ou de l’instance sur tout le texte.
contribute-stance = Position
contribute-stance-hint = Demandée pour l’avis formel seulement.
contribute-stance-favourable = Favorable
contribute-stance-favourable_with_reservations = Favorable avec réserves
contribute-stance-unfavourable = Défavorable
contribute-text = Que voulez-vous dire ?
contribute-text-hint = Une ou deux phrases suffisent, dans la langue de votre choix.
contribute-proposed = Rédaction proposée
contribute-proposed-hint = Écrivez le texte que vous souhaitez. Nécessaire pour un amendement.
contribute-about = Qui êtes-vous ? (facultatif)
contribute-unsaid = Sans réponse
contribute-name = Nom
contribute-named = J’accepte que mon nom soit publié à côté de ma contribution
contribute-contact = Téléphone ou adresse e-mail
contribute-age = Tranche d’âge
contribute-quarter = Quartier ou douar
contribute-channel = Comment est-elle arrivée ?
contribute-channel-web = Par ce site
contribute-channel-paper = Sur papier
contribute-channel-desk = Au bureau d’accueil
contribute-channel-workshop = En réunion
contribute-channel-phone = Par téléphone
contribute-closed-title = Aucune concertation n’est ouverte pour l’instant
contribute-closed-charter = La charte ne reçoit pas de contributions à cette étape. Vous pouvez la lire, avec ce qui en a été dit et les réponses données.
contribute-closed-action_plan = Le plan d’action ne reçoit pas de contributions à cette étape. Vous pouvez le lire, avec ce qui en a été dit et les réponses données.
contribute-read-charter = Lire la charte
contribute-read-action_plan = Lire le plan d’action

said-due = Réponse au plus tard le { $date }
said-overdue = Réponse en retard : elle était due au plus tard le { $date }

receipt-look-up-text = Saisissez le code de votre récépissé pour savoir où en est votre contribution et ce qui lui a été répondu.
receipt-look-up-go = Suivre la contribution
receipt-code = Code du récépissé
receipt-code-hint = 12 lettres latines et chiffres ; majuscules ou minuscules, avec ou sans séparateurs.
receipt-title = Récépissé { $code }
receipt-keep = Gardez ce code : il vous ramène à cette page, où vous lirez la réponse.
receipt-answer = La réponse
receipt-due = Une réponse motivée vous sera donnée au plus tard le { $date }.
receipt-overdue = La réponse était due au plus tard le { $date } ; nous sommes en retard. Ce retard est visible de tous.
receipt-first-answer = Première réponse, en attendant la seconde :
receipt-decided = Réponse donnée le { $date }.
receipt-objection = Ce que vous avez demandé de revoir :
receipt-received = reçue le { $date }
receipt-follow = Revenir à cette page
receipt-qr = Code qui ouvre la page du récépissé
receipt-mine = Vos données personnelles
receipt-mine-text = Vous pouvez effacer ce que vous avez dit de vous : nom, contact, sexe, tranche d’âge et quartier. Votre contribution et sa réponse restent ; l’effacement est définitif.
receipt-forget-go = Effacer mes données personnelles
receipt-again = La réponse ne vous convainc pas ?
receipt-again-text = Vous pouvez demander une seconde réponse, une seule fois, en disant pourquoi.
receipt-again-why = Qu’est-ce qui est resté sans réponse ?
receipt-again-go = Demander une seconde réponse
receipt-step-received = Réception
receipt-step-answered = Réponse
receipt-step-draft = Modification du projet
receipt-step-published = Publication de la nouvelle version
receipt-step-adopted = Adoption par le conseil

organisation-lead = Voici votre page : le texte qui vous est soumis, ce que vous avez envoyé et les réponses.
organisation-opinion = Donner un avis sur l’ensemble du texte
organisation-closed = Aucun avis n’est reçu aujourd’hui. Vous pouvez lire le texte, ce que vous avez envoyé et les réponses.
organisation-sent = Ce que vous avez envoyé
organisation-nothing = Vous n’avez encore rien envoyé.
organisation-speak = Observation ou amendement

queue-late = En retard
queue-show-all = Afficher toutes les contributions
queue-show-waiting = Afficher celles qui attendent une réponse
queue-empty = Rien n’attend de réponse.

answer-title = Répondre à la contribution { $code }
answer-verdict = Suite donnée
answer-verdict-hint-accepted = Le texte change comme proposé.
answer-verdict-hint-accepted_in_part = Le texte change pour une partie de ce qui est proposé.
answer-verdict-hint-already_covered = Le texte le prévoit déjà. Dites où.
answer-verdict-hint-outside_competence = La décision revient à d’autres. Dites à qui.
answer-verdict-hint-refused = Le texte ne change pas. Dites pourquoi.
answer-reason = Motivation
answer-reason-hint = Avec des mots que comprend la personne qui a contribué. Publiée avec la contribution.
answer-same = Contributions qui disent la même chose
answer-same-hint = Celles que vous cochez reçoivent la même motivation.
answer-change = Ce qui change dans le texte
answer-change-hint = À remplir en cas d’acceptation, totale ou partielle : le texte entier, tel qu’il figurera dans le projet.
answer-go = Envoyer la réponse
answer-given = Réponse précédente
answer-text = Texte du projet
answer-text-new = Proposition nouvelle : le projet ne contient pas encore de texte.
answer-spot = Où le texte change-t-il ?
answer-spot-rewrite = Modifier { $name }
answer-spot-within = Ajouter à { $name }
answer-spot-behind = Ajouter après { $name }
answer-spot-end = Ajouter à la fin du texte
answer-spot-go = Afficher cet endroit
answer-stale = Quelqu’un a modifié cette contribution ou ce texte avant vous. Ce que vous avez écrit reste dans le formulaire ; à côté figure le texte tel qu’il est maintenant. Comparez, puis envoyez de nouveau.

entry-title = Saisir une contribution
entry-lead = Pour ce qui arrive sur papier, au bureau d’accueil, par téléphone ou en réunion. Écrivez-le tel qu’il a été dit.
entry-entered = La contribution est enregistrée. Remettez ce code à la personne :
entry-nothing-open = Aucune étape ouverte ne reçoit de contributions.
entry-target = De quoi parle-t-elle ?
entry-text-hint = Avec les mêmes mots et dans la langue employée.
entry-named = La personne accepte que son nom soit publié
entry-body-title = Au nom d’une association ou d’une instance
entry-body = Association ou instance
entry-no-body = Non, au nom d’une personne

fault-contribute-provision = Ce texte ne figure pas dans la version soumise. Choisissez-le dans la version actuelle.
fault-contribute-proposed = Pour proposer une modification, écrivez le texte que vous souhaitez, ou choisissez « Observation ».
fault-receipt-unknown = Aucune contribution ne porte ce code dans cette commune. Vérifiez les douze lettres et chiffres.
fault-answer-landing = Accepter, c’est changer le texte : écrivez le nouveau texte.
fault-answer-unchanged = Cette suite ne change pas le texte. Choisissez-en une autre ou retirez le nouveau texte.
fault-answer-same-changes = Ce qui change le texte reçoit sa propre réponse. Décochez les autres contributions.
refused-stage-not-yours = Cette étape ne reçoit pas de contributions par cette voie.
refused-window-not-yet = La concertation n’a pas encore commencé.
refused-window-over = La période de contribution est terminée.
refused-stage-frozen = Le processus est passé à l’étape suivante ; rien ne change plus dans celle-ci.
refused-reopened-already = Une seconde réponse se demande une seule fois, après la première.

# L’inscription au journal.

receipt-record = Inscrite au journal
receipt-record-row = Vos paroles sont scellées à la ligne { $row } du journal de la commune : les changer se verrait.
receipt-record-head = Point de contrôle signé qui les contient : { $rows } lignes, le { $moment }.
receipt-record-soon = Le point de contrôle signé qui les contiendra est fait dans l’heure ; le fichier ne prouve tout qu’ensuite.
receipt-record-file = Télécharger le reçu à vérifier

# L’espace de participation : ses règles, ce qui y est publié et masqué.

rules-title = Règles de l’espace de participation
rules-lead = Chacune et chacun peut donner son avis sur les textes soumis, même contraire. Voici les règles, les mêmes pour tous.
rules-shown-title = Quand les contributions sont-elles publiées ?
rules-shown = La commune choisit pour chaque étape : publication immédiate, ou publication après lecture, sous deux jours ouvrables au plus. Dans les deux cas, la contribution est comptée et sa date paraît dès sa réception.
rules-look-after = publiées après lecture, sous deux jours ouvrables au plus
rules-look-at_once = publiées immédiatement
rules-always-looked = Attendent toujours une lecture : la contribution qui semble contenir une donnée personnelle, les photos et les messages vocaux. S’il en arrive en une heure plus que d’ordinaire, le surplus attend une lecture et n’est pas refusé.
rules-unseen = { $count ->
    [one] { $count } contribution attend une lecture.
    [many] { $count } de contributions attendent une lecture.
   *[other] { $count } contributions attendent une lecture.
}
rules-masked-title = Données personnelles dans une contribution
rules-masked = Un numéro de téléphone, une adresse électronique ou un numéro de carte d’identité est masqué avant la publication ; à sa place, il est dit que quelque chose a été masqué. Le reste du texte ne change pas.
rules-grounds-title = Qu’est-ce qui est retiré ?
rules-grounds = Une contribution n’est retirée que pour l’une de ces raisons :
rules-not-grounds = Aucune contribution n’est retirée parce qu’elle critique la commune ou la contredit.
rules-hiding-title = Comment se fait un retrait ?
rules-hiding = La contribution retirée garde sa place, sans son texte, avec la date et la raison, et reste comptée. Son autrice ou auteur en est informé, et une réponse reste due s’il y a de quoi répondre. Chaque pas est inscrit au journal.
rules-appeal = L’autrice ou l’auteur peut demander une fois un nouvel examen, fait par une autre personne que celle qui a retiré la contribution. La demande se fait depuis la page du reçu :
rules-report = Chacun peut signaler, sans compte, une contribution contraire à ces règles. Un signalement ne retire rien de lui-même : la commune lit, puis décide.
rules-hidden-count = { $count ->
    [0] Aucune contribution retirée
    [one] { $count } contribution retirée
    [many] { $count } de contributions retirées
   *[other] { $count } contributions retirées
}
rules-own-title = Votre contribution vous appartient
rules-own = Avec votre reçu, vous pouvez la corriger ou la reprendre tant que la période de contribution court et qu’aucune réponse n’a été donnée, et faire effacer à tout moment ce que vous avez dit de vous.

ground-private_life = Atteinte à la vie privée
ground-hint-private_life = Révéler ce qui touche une personne ou sa famille sans son accord.
ground-insult = Injure ou diffamation
ground-hint-insult = Des mots blessants envers une personne, ou l’imputation d’un acte grave sans preuve.
ground-threat = Menace ou appel à la violence
ground-hint-threat = Menacer une personne ou un groupe, ou inciter à leur nuire.
ground-hatred = Haine ou discrimination
ground-hint-hatred = Appeler à la haine ou à la discrimination selon le sexe, l’origine, la langue, la religion ou le handicap.
ground-advertising = Publicité ou propagande électorale
ground-hint-advertising = Sans rapport avec le texte soumis.
ground-repetition = Répétition délibérée
ground-hint-repetition = Les mêmes propos un grand nombre de fois. La première contribution reste visible ; la réponse qui lui est faite vaut pour les autres.

masked-phone = [numéro de téléphone masqué]
masked-mail = [adresse électronique masquée]
masked-identity = [numéro de carte d’identité masqué]
masked-other = [donnée personnelle masquée]
personal-phone = numéro de téléphone
personal-mail = adresse électronique
personal-identity = numéro de carte d’identité
personal-other = choisi à la main

visibility-waiting = En attente de lecture avant publication
visibility-shown = Publiée
visibility-masked = Publiée, une donnée personnelle masquée
visibility-hidden = Retirée
visibility-withdrawn = Reprise par son autrice ou auteur
cause-personal = Semble contenir une donnée personnelle
cause-trap = Un champ que personne ne voit a été rempli
cause-attachment = Accompagnée d’une photo ou d’un message vocal
cause-stage = À cette étape, publication après lecture
cause-brake = Plus d’envois que d’ordinaire en une heure
sequel-upheld = Demande acceptée, contribution publiée de nouveau
sequel-confirmed = Retrait confirmé par une autre personne
sequel-lifted = Publiée de nouveau par la commune d’elle-même
sequel-choice-upheld = Accepter la demande et publier de nouveau
sequel-choice-confirmed = Confirmer le retrait

voice-unseen = Une contribution en attente de lecture avant publication.
voice-hidden = Cette contribution a été retirée le { $date }. Raison : { $reason }.
voice-withdrawn = Cette contribution a été reprise par la personne qui l’a écrite.

hidden-title = Contributions retirées et raisons du retrait
hidden-lead = Rien n’est retiré en secret : voici les contributions retirées, avec la raison, la date et la suite donnée.
hidden-counts = Retirées à ce jour, par raison
hidden-none = Aucune contribution n’a été retirée.
hidden-on = Retirée le { $date }
hidden-appealed = Nouvel examen demandé le { $date }

reporting-title = Signaler une contribution
reporting-lead = Si cette contribution est contraire aux règles de l’espace, dites-en la raison. Nous ne demandons pas qui vous êtes. Le bureau de la commune la lira, puis décidera.
reporting-reason = Raison
reporting-words = Précision (facultatif)
reporting-words-hint = Lue par le bureau de la commune seulement.
reporting-go = Envoyer le signalement
reporting-sent = Votre signalement est bien arrivé, merci. Le bureau de la commune lira la contribution.

looks-title = Lecture et retrait
looks-lead = Ce qui attend une lecture avant publication, ce qui a été signalé, les demandes de nouvel examen. Les retards viennent d’abord.
looks-unseen = En attente de lecture
looks-late = Lecture en retard
looks-reports = Signalements
looks-appeals = Demandes de nouvel examen
looks-due = À lire au plus tard le { $date }
looks-was-due = Aurait dû être lue le { $date } au plus tard
looks-more = Le reste paraîtra une fois celles-ci lues.
looks-empty = Rien n’attend de lecture.
look-title = Lecture d’une contribution
look-same = { $count ->
    [one] { $count } autre contribution de cette étape dit exactement la même chose.
    [many] { $count } d’autres contributions de cette étape disent exactement la même chose.
   *[other] { $count } autres contributions de cette étape disent exactement la même chose.
}
look-report-settled = lu par le bureau
look-show = Publication
look-show-go = Publier la contribution
look-mask = La laisser publiée, ou masquer certaines données
look-mask-go = Enregistrer
look-masks = Données personnelles trouvées dans la contribution
look-masks-hint = Ce que vous cochez est masqué, et il est dit à sa place que cela l’a été. L’original reste gardé pour le bureau et pour la personne qui l’a écrit.
look-nothing-found = Aucun numéro de téléphone, aucune adresse électronique ni numéro de carte d’identité n’a été trouvé.
look-words = Autres mots à masquer
look-words-hint = Par exemple le nom d’une personne ou son adresse. Une expression par ligne, telle qu’elle est écrite dans la contribution.
look-hide = Retrait
look-hide-text = La contribution garde sa place, sans son texte, avec la date et la raison. La personne qui l’a écrite en est informée et peut demander un nouvel examen par une autre personne.
look-reason = Raison du retrait
look-message = À la personne qui a écrit
look-message-hint = Une phrase qui dit ce qui est contraire aux règles et ce qui peut être changé.
look-hide-go = Retirer la contribution
look-lift = Nouvelle publication
look-lift-text = Si la contribution a été retirée par erreur. Il reste visible qu’elle a été retirée puis publiée de nouveau.
look-lift-go = Publier de nouveau
look-because = Motif
look-because-hint = Lu par la personne qui a écrit la contribution.
look-rule = Décider de la demande de nouvel examen
look-rule-text = La décision revient à une autre personne que celle qui a retiré la contribution.
look-ruling = Décision
look-rule-go = Envoyer la décision

receipt-masked = Une donnée personnelle de votre contribution a été masquée avant sa publication. Voici ce que tout le monde lit :
receipt-unseen = Votre contribution n’est pas encore publiée : le bureau de la commune la lit d’abord.
receipt-look-due = Ce sera fait au plus tard le { $date }.
receipt-hidden = Votre contribution a été retirée de la vue du public. La raison se trouve ci-dessous.
receipt-withdrawn = Vous avez repris cette contribution : elle n’est ni lue par le public, ni comptée, et n’aura pas de réponse.
receipt-appeal = Ce retrait vous semble injuste ?
receipt-appeal-text = Vous pouvez demander une fois un nouvel examen. Il est fait par une autre personne que celle qui a retiré la contribution.
receipt-appeal-why = Pourquoi la contribution devrait-elle être publiée ?
receipt-appeal-go = Demander un nouvel examen
receipt-appeal-waits = Votre demande attend la décision d’une autre personne.
receipt-change = Changer la contribution
receipt-change-text = Vous pouvez corriger votre contribution ou la reprendre tant que la période de contribution court et qu’aucune réponse n’a été donnée.
receipt-done-forgotten = Vos données personnelles sont effacées. La contribution et sa réponse restent, sans aucun lien avec vous.
receipt-done-withdrawn = Votre contribution est reprise.
receipt-done-corrected = Votre correction est enregistrée.
correct-title = Corriger la contribution
correct-lead = Écrivez la contribution comme vous la voulez. Elle remplace la précédente ; le journal garde qu’elle a été corrigée.
forget-sure-title = Effacer vos données personnelles
forget-sure-goes = Ce que vous avez dit de vous est effacé : nom, moyen de contact, sexe, tranche d’âge, quartier. C’est sans retour, et plus aucun message ne vous parviendra.
forget-sure-stays = La contribution et sa réponse restent, sans nom ; le journal garde que des données ont été effacées. Le reçu reste valable.
forget-sure-go = Oui, effacez mes données personnelles
withdraw-sure-title = Reprendre la contribution
withdraw-sure-goes = Votre contribution ne sera plus lue par le public, ni comptée, et n’aura pas de réponse. C’est sans retour.
withdraw-sure-stays = À sa place, il restera dit qu’elle a été reprise ; le journal le garde aussi.
withdraw-sure-go = Oui, reprenez la contribution
contribute-look-after = Votre contribution sera publiée après lecture par le bureau de la commune, sous deux jours ouvrables au plus.
contribute-look-at_once = Votre contribution sera publiée immédiatement.

fault-mask-absent = Ces mots ne se trouvent pas dans la contribution. Écrivez-les tels qu’ils y figurent.
refused-not-in-sight = Cette contribution n’est plus publiée ; cela n’est donc pas possible.
refused-not-hidden = Cette contribution n’est pas retirée.
refused-lift-appealed = Un nouvel examen de ce retrait est demandé : une autre personne en décide.
refused-appealed-already = Un nouvel examen se demande une seule fois, tant que la contribution est retirée.
refused-appeal-settled = Cette demande a déjà été tranchée.
refused-own-hiding = Vous avez vous-même retiré cette contribution : une autre personne décide de la demande.
refused-change-over = La période de contribution est terminée : la contribution ne peut plus être changée ni reprise.
refused-change-answered = La contribution a reçu sa réponse : elle ne peut plus être changée ni reprise.
contribute-trap = Laissez ce champ vide
voice-own = page de cette contribution
voice-report-short = signaler
contribute-propose = Proposer une autre rédaction
contribute-proposed-filled = Voici le texte tel qu’il est soumis : changez-y ce que vous voulez voir changer.
contribute-answer-to = Où envoyer la réponse ? (facultatif)
contribute-unsent = Ce que vous avez écrit n’est pas encore arrivé : il n’y a pas de connexion. Vos mots restent ici, renvoyez-les dans un moment.
fault-page-title = À corriger : { $title }

story-waiting = Contribution reçue, la réponse est en route
story-unseen = Contribution qui attend d’être lue avant sa publication
story-hidden = Contribution masquée
story-withdrawn = Contribution retirée
story-changed = Cette parole a changé le texte : { $name }
story-charter-accepted = Cette parole est entrée dans la charte
story-charter-accepted_in_part = Une partie de cette parole est entrée dans la charte
story-charter-already_covered = La charte le dit déjà
story-charter-outside_competence = La décision revient à d’autres
story-charter-refused = La charte n’a pas changé
story-plan-accepted = Cette parole est entrée dans le plan d’action
story-plan-accepted_in_part = Une partie de cette parole est entrée dans le plan d’action
story-plan-already_covered = Le plan d’action le dit déjà
story-plan-outside_competence = La décision revient à d’autres
story-plan-refused = Le plan d’action n’a pas changé
story-published = dans la version { $number }, publiée
story-to-publish = à paraître dans la version { $number }
story-why = Pourquoi ?
story-after = { $count ->
    [0] Le jour même.
    [one] Un jour après.
   *[other] { $count } jours après.
}
story-way = Où en est cette parole
receipt-heading = Votre parole nous est parvenue
receipt-changed = Votre parole a changé le texte : { $name }
receipt-way = Où en est votre parole
receipt-print = Imprimer le récépissé
receipt-calendar = L’échéance de la réponse dans mon agenda
receipt-calendar-title = Échéance de la réponse de la commune de { $commune } à votre contribution
together-given = { $count ->
    [one] { $count } réponse donnée à { $given }, envoyée à { $sent }.
   *[other] { $count } réponses données à { $given }, envoyées à { $sent }.
}
together-take-back = Annuler ces réponses
receipt-taken-back = Une réponse a été donnée puis retirée avant son envoi ({ $moment }) ; la contribution attend sa réponse.
refused-answered-alone = Une de ces contributions a déjà reçu une réponse : répondez-y à part.
refused-answers-sent = Les dix minutes sont passées et ces réponses sont envoyées. Chacune peut être corrigée à part.
refused-answers-taken-back = Ces réponses ont déjà été retirées.
refused-answers-stage-closed = L’étape a été close sur ces réponses : elles ne peuvent plus être retirées.
own-rules-title = Règles propres à la commune
own-rules-lead = Elles s’ajoutent aux règles communes, publiées ici :
own-rules-form = Publier une nouvelle version
own-rules-ar = Règles en arabe
own-rules-fr = Règles en français
own-rules-hint = Publiées aussitôt ; les versions précédentes restent lisibles. Vider les deux champs laisse les seules règles communes.
own-rules-go = Publier les règles
own-rules-version = Version { $number }, { $date }
own-rules-none = Pas de règle propre à présent : seules les règles communes valent.
refused-rules-same = C’est la version publiée. Modifiez le texte avant de publier.
holidays-title = Jours fériés religieux
holidays-text = Les jours fériés fixes sont connus. Inscrivez chaque année les fêtes religieuses dès qu’elles sont connues : elles ne comptent pas dans les deux jours ouvrés donnés pour regarder les contributions.
holidays-field = Les jours
holidays-hint = Un jour par ligne, puis son nom, par exemple : 2027-03-10 Aïd Al Fitr
fault-holiday-line = La ligne { $line } ne commence pas par une date valable, par exemple 2027-03-10.
fault-holidays-many = { $count } jours inscrits, le maximum est { $limit }.
