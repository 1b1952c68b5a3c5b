# La chaîne : de la parole au résultat, et du texte aux paroles dont il vient.

chain-card = Carte n° { $number }
chain-theme = Un thème de l’atelier
chain-sentence = Une phrase de la synthèse
chain-origins = D’où vient ceci ? { $provision }
chain-card-where = Écrite par le groupe { $group } pendant la séance « { $session } »
chain-card-question = En réponse à la question : { $question }
chain-read-provision = Lire le texte entier
chain-follow = Qu’est-elle devenue ?
chain-back = D’où cela vient-il ?
chain-source-card = Vient de cartes de l’atelier
chain-source-sentence = Vient de la synthèse de l’atelier
chain-source-model = Vient du texte modèle du programme
chain-source-contribution = Vient de contributions acceptées
chain-source-drafting_team = Écrit par l’équipe de rédaction, qui en a donné la raison
chain-source-council = Vient des amendements du conseil lors de l’adoption
chain-voices = { $received ->
    [0] Aucune contribution ne le concerne.
    [one] { $landed ->
        [0] Une contribution le concerne et n’a pas changé son texte.
       *[other] Une contribution le concerne et a changé son texte.
    }
   *[other] { $received } contributions le concernent{ $landed ->
        [0] , et aucune n’a changé son texte.
        [one] , et { $landed } a changé son texte.
       *[other] , et { $landed } ont changé son texte.
    }
}
chain-sentences-title = Phrases de la synthèse
chain-provisions-title = Articles et mesures
chain-versions-title = Versions où le texte a changé
chain-no-card = Aucune carte n’y est reliée.
chain-no-theme = La carte n’est rangée dans aucun thème.
chain-no-sentence = Aucune phrase de la synthèse n’y est reliée.
chain-no-provision = N’a encore rejoint aucun article ni aucune mesure publiés.
chain-no-version = Aucune version n’est encore publiée.
chain-provision-chapter = Chapitre { $number } : { $heading }
chain-provision-article = Article { $number } : { $heading }
chain-provision-axis = Axe { $number } : { $heading }
chain-provision-objective = Objectif { $number } : { $heading }
chain-provision-measure = Mesure { $number } : { $heading }
chain-version = { $text } : version { $number }
chain-progress = Réalisé à { $percent } %
chain-step-cards = { $count ->
    [0] Cartes
    [one] Carte
   *[other] { $count } cartes
}
chain-step-themes = { $count ->
    [0] Thèmes
    [one] Thème
   *[other] { $count } thèmes
}
chain-step-sentences = { $count ->
    [0] Synthèse
    [one] Phrase de la synthèse
   *[other] { $count } phrases de la synthèse
}
chain-step-provisions = { $count ->
    [0] Articles et mesures
    [one] Article ou mesure
   *[other] { $count } articles ou mesures
}
chain-step-versions = { $count ->
    [0] Versions publiées
    [one] Version publiée
   *[other] { $count } versions publiées
}
chain-step-result = Réalisation

# Le journal.

log-title = Le journal de tout ce qui a été fait
log-what = Chaque changement est inscrit ici avec sa date, et n’est ensuite ni effacé ni modifié. Les noms n’apparaissent pas au public.
log-how = Comment vérifier le journal ?
log-csv = Télécharger le journal
log-verify-now = Vérifier le journal maintenant
log-whole = { $rows ->
    [0] Le journal est vide.
    [one] Le journal est intact : { $rows } ligne.
   *[other] Le journal est intact : { $rows } lignes.
}
log-broken = Le journal est rompu à la ligne { $row } : { $fault }. Arrêtez le travail et prévenez la personne qui exploite le système.
log-empty = Rien n’est encore inscrit.
log-number = N°
log-when = Date
log-event = Ce qui a été fait
log-who = Par qui
log-hash = Empreinte
log-actor-public = Le public
log-actor-account = L’administration de la commune
log-actor-rapporteur = Un groupe de travail
log-actor-delegate = Une association ou une instance
log-actor-system = Le système
log-shows = Ce que le journal prouve
log-shows-order = L’ordre : rien n’a été ajouté, retiré ou déplacé entre deux lignes, et aucune date ne recule.
log-shows-words = Les paroles : chaque contribution, réponse, fiche, phrase de synthèse et article publié est scellé quand il est écrit. Son empreinte entre dans le journal ; changer ensuite un mot, une décision ou une date dans la base se voit.
log-shows-head = Le passé : chaque heure, et à chaque clôture, le dernier état du journal est signé. Qui garde un tel point de contrôle peut montrer plus tard que rien de ce qui le précède n’a été changé ni coupé.
log-shows-not = Ce qu’il ne prouve pas
log-shows-not-text = Le journal ne dit pas si ce qui y est inscrit est vrai, ni si tout ce qui devait l’être l’a été. Qui aurait à la fois la base et la clé de signature pourrait tout refaire, sauf aux yeux de qui a gardé un point de contrôle : c’est pourquoi il importe que d’autres que la commune en gardent.
log-checkpoint = Le dernier point de contrôle
log-checkpoint-what = { $rows ->
    [0] Signé le { $moment }.
    [one] Signé le { $moment } ; le journal avait alors { $rows } ligne.
   *[other] Signé le { $moment } ; le journal avait alors { $rows } lignes.
}
log-checkpoint-get = Télécharger le point de contrôle
log-checkpoint-keep = Gardez-le hors d’ici, avec sa date : chez un notaire ou un huissier, dans une association, dans un courriel.
log-checkpoint-none = Aucun point de contrôle n’a encore été signé ; il l’est chaque heure quand quelque chose a été inscrit.
log-keys = Les clés publiques
log-key-now = Signe depuis le { $since }.
log-key-before = A signé du { $since } au { $until }.
log-self = Vérifier par soi-même
log-verify-receipt = Le reçu d’une contribution se télécharge depuis sa page. Ce fichier suffit, sans base de données et sans nous, à montrer que les paroles sont celles qui ont été inscrites :
log-verify-why = Chaque ligne a une empreinte calculée à partir de son contenu et de l’empreinte de la ligne précédente. Si une ligne était changée ou supprimée, toutes les empreintes suivantes seraient fausses, et quiconque a gardé une copie le verrait.
log-verify-1 = Téléchargez le journal entier et gardez-le.
log-verify-2 = Vérifiez que les numéros se suivent et que l’empreinte de chaque ligne est bien celle que la suivante donne pour précédente. La première ligne est précédée de 32 zéros.
log-verify-3 = Calculez l’empreinte de chaque ligne comme indiqué ci-dessous et comparez-la à celle qui est publiée.
log-verify-4 = Revenez plus tard et téléchargez de nouveau le journal : les anciennes lignes doivent être restées les mêmes.
log-verify-erased = Les paroles et les noms n’entrent dans la chaîne que par une empreinte salée. Les données d’une personne qui le demande peuvent donc être effacées sans rompre le journal.
log-verify-command = La personne qui exploite le système vérifie par la commande suivante, qui nomme chaque altération et compare avec un point de contrôle gardé ailleurs :

# Ce qui s’est passé, en mots.

event-other = Changement dans les données du processus
event-commune-settled = Lecture de la liste des communes et du recensement
event-journal-words_bound = Paroles antérieures scellées par leurs empreintes
event-journal-words_erased = Paroles effacées, avec la raison
event-journal-checkpoint_signed = Point de contrôle signé
event-journal-key_replaced = Clé de signature du journal remplacée
event-commune-setting_changed = Informations de la commune modifiées
event-commune-quarter_added = Quartier ou douar ajouté
event-commune-body_entered = Association ou instance inscrite
event-commune-quarters_listed = Liste de quartiers et de douars ajoutée
event-commune-bodies_listed = Liste d’associations et d’instances ajoutée
event-commune-quarter_changed = Nom d’un quartier ou douar corrigé
event-commune-quarter_retired = Quartier ou douar retiré de la liste, ou proposé de nouveau
event-commune-body_changed = Association ou instance corrigée
event-commune-body_retired = Association ou instance retirée du registre, ou proposée de nouveau
event-programme-partner_changed = Partenaire corrigé
event-programme-partner_left = Fin d’un partenariat
event-programme-commune_left = Commune retirée du programme
event-programme-course_set = Étapes de début des processus fixées
event-people-account_opened = Compte ouvert
event-people-signed_in = Connexion
event-people-signed_out = Déconnexion
event-programme-created = Programme créé
event-programme-partner_added = Partenaire ajouté
event-programme-commune_chosen = Commune choisie
event-programme-model_handed_down = Texte modèle transmis aux communes
event-process-process_begun = Processus commencé
event-process-stage_added = Étape ajoutée
event-process-stage_opened = Étape ouverte
event-process-stage_closed = Étape clôturée
event-process-stage_amended = Annonce d’une étape ouverte modifiée
event-process-stage_reopened = Étape rouverte
event-process-act_proposed = Décision proposée, en attente d’une seconde personne
event-process-proposal_withdrawn = Proposition retirée
event-process-version_adopted = Version adoptée par le conseil
event-process-council_decided = Décision du conseil : texte reporté ou refusé
event-document-text_started = Texte commencé
event-document-provision_added = Article ou mesure ajouté au projet
event-document-wording_edited = Texte modifié dans le projet
event-document-provision_repealed = Article ou mesure supprimé du projet, ou remis
event-document-provision_moved = Article ou mesure déplacé dans le projet
event-document-measures_listed = Liste de mesures ajoutée au projet de plan
event-document-version_published = Version publiée
event-plan-progress_recorded = Avancement d’une mesure enregistré
event-convergence-convergence_ruled = Convergence d’une mesure et d’un engagement
event-openness-commitment_entered = Saisie d’un engagement
event-openness-commitments_listed = Reprise d’une liste d’engagements
event-openness-commitments_shown = Publication d’engagements
event-openness-commitment_changed = Engagement modifié, retiré ou remis
event-openness-commitment_updated = Avancement d’un engagement enregistré
event-workshop-paper_received = Note de cadrage reçue
event-workshop-workshop_created = Note confirmée, atelier créé
event-workshop-workshop_changed = Titre, jour ou lieu de l’atelier changé
event-workshop-workshop_cancelled = Atelier annulé
event-workshop-workshop_postponed = Atelier reporté
event-workshop-workshop_called = Atelier annoncé de nouveau
event-workshop-workshop_shown = Atelier rendu public
event-workshop-workshop_put_back = Atelier retiré du public
event-workshop-questions_set = Questions d’une séance fixées
event-workshop-participants_entered = Participantes et participants inscrits
event-workshop-list_taken = Liste de participantes et participants reçue, données corrigées
event-workshop-participant_corrected = Données d’une personne de la liste corrigées
event-workshop-participants_joined = Deux lignes d’une même personne réunies
event-workshop-participant_removed = Personne retirée de la liste
event-workshop-participants_invited = Participantes et participants invités
event-workshop-participant_arrived = Présence enregistrée
event-workshop-arrival_taken_back = Présence enregistrée par erreur, corrigée
event-workshop-participant_left = Départ enregistré
event-workshop-presence_seen = Présences vues à l’accueil
event-workshop-walk_in_named = Nom d’une personne venue sans invitation ajouté
event-workshop-groups_drawn = Groupes formés
event-workshop-latecomers_seated = Personnes arrivées plus tard placées dans les groupes
event-workshop-moved_by_hand = Personne déplacée à la main dans un autre groupe
event-workshop-seats_fixed = Personnes fixées dans un groupe avant le tirage
event-workshop-seat_freed = Personne qui n’est plus fixée dans un groupe
event-workshop-group_key_renewed = Lien d’un groupe renouvelé
event-workshop-card_written = Carte écrite
event-workshop-card_changed = Carte modifiée
event-workshop-card_withdrawn = Carte retirée
event-workshop-theme_made = Thème créé
event-workshop-theme_renamed = Thème renommé
event-workshop-cards_put = Cartes rangées dans un thème
event-workshop-cards_released = Cartes sorties de leur thème
event-workshop-theme_split = Thème partagé
event-workshop-themes_merged = Thèmes réunis
event-workshop-theme_removed = Thème vide supprimé
event-workshop-sentence_written = Phrase de synthèse écrite
event-workshop-sentence_changed = Phrase de synthèse modifiée
event-workshop-sentence_moved = Phrase de synthèse déplacée
event-workshop-sentence_removed = Phrase de synthèse retirée
event-workshop-next_step_set = Étape suivante fixée
event-workshop-next_step_removed = Étape suivante retirée
event-workshop-workshop_closed = Atelier clôturé
event-consultation-contributed = Contribution reçue
event-consultation-answered = Réponse donnée à une contribution
event-consultation-rules_published = Règles propres à la commune publiées
event-commune-holidays_entered = Jours fériés inscrits
event-consultation-answered_together = Même réponse donnée à des contributions semblables
event-consultation-answers_taken_back = Réponses données ensemble, retirées avant leur envoi
event-consultation-answers_sent = Réponses données ensemble envoyées
event-consultation-reopened = Réexamen d’une réponse demandé
event-consultation-shown = Contribution publiée après lecture
event-consultation-masked = Données personnelles masquées dans une contribution
event-consultation-hidden = Contribution retirée
event-consultation-appealed = Nouvel examen d’un retrait demandé
event-consultation-hiding_settled = Suite donnée au retrait d’une contribution
event-consultation-reported = Contribution signalée
event-consultation-reports_settled = Signalements lus, contribution laissée publiée
event-consultation-corrected = Contribution corrigée par la personne qui l’a écrite
event-consultation-withdrawn = Contribution reprise par la personne qui l’a écrite
event-consultation-authors_forgotten = Données personnelles effacées
event-consultation-bodies_invited = Associations et instances invitées à donner leur avis
event-consultation-link_opened = Page ouverte par une association ou une instance
event-consultation-figures_recounted = Chiffres recomptés à partir des contributions
event-notices-notice_written = Message préparé
event-notices-notice_sent = Avis envoyé par e-mail
event-notices-notice_held = Avis non envoyé par e-mail
event-privacy-request_made = Réception d’une demande sur des données personnelles
event-privacy-request_answered = Réponse à une demande sur des données personnelles
event-privacy-erased_again = Nouvel effacement de ce qui avait été effacé, après le retour à une copie antérieure de la base
event-privacy-erased_when_due = Effacement automatique de données dont la durée est échue
event-notices-sending_asked = Envoi demandé des e-mails en attente

# Page d’une participante ou d’un participant après l’atelier.
after-title = Ce qu’est devenu ce que vous avez dit
after-day = Atelier du { $date }
after-read = à la date du { $date }
after-code = votre code
after-cards = cartes de vos groupes
after-in-synthesis = dans les synthèses
after-in-text = dans la charte ou le plan
after-done = réalisées
after-say = Donnez votre avis : { $text }
after-until = jusqu’au { $date }
after-answers = réponse motivée à chaque contribution au plus tard le { $date }
after-decision = décision le { $date }
after-own = Les cartes de vos groupes
after-none = Aucun groupe n’est enregistré pour vous dans cet atelier.
after-rest = Autres cartes : { $count }
after-sentences = Les phrases des synthèses
after-synthesis = Synthèse
after-kept = Gardée, sans synthèse
after-kept-how = La carte reste telle quelle dans les résultats de l’atelier ; un texte peut s’appuyer sur elle.
after-no-text = Aucun texte publié ne s’appuie encore sur elle
after-adopted = Adopté par le conseil le { $date }
after-not-adopted = En attente de la délibération du conseil
after-next = La suite
after-nameless = Cette page ne porte pas votre nom. Qui a le code la voit.
after-forget = Désactiver ce code
after-forget-how = Ce code n’ouvrira plus cette page, et cela ne s’annule pas. Les cartes et les synthèses restent, sans nom. Pour retrouver la page, demandez un autre code à la commune.
after-forget-go = Désactiver définitivement
refused-code-withdrawn = Ce code a été désactivé et n’ouvre plus rien. Pour retrouver votre page, demandez un nouveau code à la commune.

# Points de contrôle sur les pages et les papiers.

head-signed = point de contrôle signé du journal : { $rows } lignes, { $root }
log-checkpoint-of = Point de contrôle
