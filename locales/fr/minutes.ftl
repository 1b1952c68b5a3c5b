# Les papiers de la journée : procès-verbal, rapport, attestations.

papers-title = Documents de l’atelier
papers-draft = L’atelier n’est pas encore clos : le procès-verbal et le rapport restent des projets jusque-là.
papers-foot = { $address }
papers-certificates = { $came ->
    [0] Aucune présence n’est enregistrée : pas encore d’attestation.
   *[other] Attestations délivrées : { $issued } ; personnes présentes : { $came }.
}
papers-issue = Délivrer les attestations manquantes
papers-sheets = Feuilles de groupe avec le code de la rapporteuse ou du rapporteur
papers-sheets-keys = Chaque groupe reçoit un nouveau code, imprimé sur sa feuille ; les codes précédents ne servent plus. Imprimez-les avant le début du travail.
papers-sheets-go = Imprimer les feuilles de { $session } avec de nouveaux codes
papers-evaluation-none = Le questionnaire d’évaluation n’est pas encore ouvert. Ouvrez-le peu avant la clôture.
papers-evaluation-open = Le questionnaire est ouvert. Ses résultats entrent dans le rapport une fois qu’il est clos.
papers-evaluation-closed = Le questionnaire est clos ; ses résultats sont dans le rapport.
papers-evaluation-go = Page de l’évaluation
papers-steps-title = Prochaines étapes : { $title }
papers-attendance-title = Présence par catégorie et par sexe : { $title }

paper-minutes = Procès-verbal
paper-minutes-what = Ce qui a été fait et conclu, à signer.
paper-report = Rapport
paper-report-what = Le déroulement et tout ce qui a été dit, avec parité, représentativité et évaluation.
paper-attendance = Présence
paper-attendance-what = Présence par catégorie et par sexe, avec l’indice de parité.
paper-next-steps = Prochaines étapes
paper-next-steps-what = Ce qui sera fait, par qui et quand.
paper-groups = Feuilles de groupe
paper-groups-what = Une feuille par groupe : membres, questions et lignes pour écrire.
paper-evaluation = Questionnaire d’évaluation
paper-evaluation-what = Pour celles et ceux qui préfèrent le papier.
paper-certificates = Attestations de participation
paper-certificates-what = Une attestation par personne présente, vérifiable par son code.

report-title = Rapport : { $title }
report-title-draft = Projet de rapport : { $title }
report-foot = Rapport de l’atelier · { $address }
report-unknown = non disponible
report-method = Méthode
report-method-groups = { $count ->
    [0] { $session } : aucun groupe n’a travaillé.
    [one] { $session } : un groupe a travaillé, formé par un tirage que chacun peut refaire.
   *[other] { $session } : { $count } groupes ont travaillé, formés par un tirage que chacun peut refaire.
}
report-method-cards = { $count ->
    [0] Aucune carte n’a été écrite.
    [one] Les groupes ont écrit une carte, qui porte un numéro.
   *[other] Les groupes ont écrit { $count } cartes, chacune avec son numéro.
}
report-method-withdrawn = { $count ->
    [0] Aucune carte n’a été retirée.
    [one] Une carte a été retirée ; son numéro demeure.
   *[other] { $count } cartes ont été retirées ; leurs numéros demeurent.
}
report-method-themes = { $count ->
    [0] Les cartes n’ont pas été réunies en thèmes.
    [one] Les cartes ont été réunies en un thème.
   *[other] Les cartes ont été réunies en { $count } thèmes.
}
report-method-sentences = { $count ->
    [0] Aucune synthèse n’a été écrite.
    [one] La synthèse tient en une phrase, qui s’appuie sur ses cartes.
   *[other] Les synthèses comptent { $count } phrases, dont chacune s’appuie sur au moins une carte.
}
report-balance = Parité et représentativité
report-women = Part des femmes parmi les personnes ayant dit leur sexe
report-women-commune = Part des femmes dans la population de la commune (15 ans et plus, RGPH 2024)
report-likeness = Indice de représentativité selon le sexe
report-unsaid = Personnes n’ayant pas dit leur sexe
report-balance-how = Indice de parité : le moins nombreux des deux sexes divisé par le plus nombreux ; 1 est la parité. Indice de représentativité : 1 moins la demi-somme des écarts entre les parts des deux sexes dans la salle et dans la population de la commune.
report-proceedings = Déroulement
report-group = { $unsaid ->
    [0] Membres du groupe : femmes { $women }, hommes { $men }.
   *[other] Membres du groupe : femmes { $women }, hommes { $men }, non précisé { $unsaid }.
}
report-theme-empty = Aucune carte dans ce thème.

groups-sheets-title = Feuilles de groupe : { $title }
groups-sheets-foot = Cette feuille porte des noms : elle n’est pas publiée et revient au facilitateur ou à la facilitatrice après le travail.
groups-sheets-members = Membres du groupe
groups-sheets-qr = Code de la rapporteuse ou du rapporteur : à lire avec un seul téléphone

refused-no-certificates = Aucune attestation n’est encore délivrée. Délivrez-les depuis la page des documents de l’atelier.

certificates-title = Attestations de participation : { $title }
certificate-title = Attestation de participation
certificate-foot = L’attestation se vérifie par son code, qui n’ouvre rien d’autre que ce qui y est écrit.
certificate-attests = La commune de { $commune } atteste que Mme / M.
certificate-took-part = a pris part aux travaux de « { $title } », le { $date }, { $venue }.
certificate-verify = Pour vérifier cette attestation
certificate-typed = Ou saisissez le code
certificate-typed-at = à la page
certificate-code = Code de l’attestation
certificate-code-hint = Il est imprimé au bas de l’attestation. Majuscules ou minuscules, avec ou sans tirets.
certificate-code-go = Vérifier
certificate-page-title = Vérifier une attestation de participation
certificate-valid = Cette attestation est valide.
certificate-withdrawn = Cette attestation n’est plus valide : la présence qu’elle atteste a été retirée.
certificate-unknown = Aucune attestation ne porte ce code.
certificate-unknown-what = Vérifiez le code écrit sur l’attestation. Si elle vous a été remise aujourd’hui dans la salle, elle n’arrivera ici qu’au retour de l’ordinateur de l’atelier. Sinon, adressez-vous à la commune.
certificate-workshop = Atelier
certificate-issued = Délivrée le
certificate-compare = Comparez ces indications avec celles de l’attestation.

event-workshop-certificates_issued = Attestations de participation délivrées

report-votes-consultative = Tout vote est consultatif : il montre ce qui pèse pour les personnes présentes, il ne décide rien.
report-votes-counted = dont { $count }, décompte fait par { $counter }
report-votes-open = Ce vote est encore ouvert : son résultat n’est publié qu’une fois clos.
report-votes-few = Moins de 5 votes : le résultat n’est pas montré, pour que personne n’y soit reconnu.
report-votes-line = Sujet
report-votes-given = Points
report-votes-agree = D’accord
report-votes-disagree = Pas d’accord
report-objections = Objections aux synthèses
report-objection = Objection
report-objection-sentence = Phrase visée
report-objection-answer = Réponse
report-objection-stands = Pas encore de réponse.
report-objection-removed = La phrase a été retirée.
report-activity-waits = La salle ne s’est pas encore prononcée
report-parked-item = Point
report-parked-open = Encore à confier

# Clôture de l’atelier : les appareils interrogés, les documents figés, et ce qui vient après.
closing-near = L’atelier va être clos.
closing-near-how = Envoyez maintenant ce que vous avez. Ce qui arrive après la clôture n’est pas perdu : une annexe datée le garde.
closing-late-own = Arrivé après la clôture
closing-late-how = Gardé en annexe avec son heure ; la commune l’accepte ou non.
closing-late-card = Carte
closing-late-change = Autre texte pour une carte
closing-late-withdraw = Retrait d’une carte
closing-late-photo = Photo du tableau
closing-late-presence = Présence relevée à l’entrée ou sur la feuille signée
closing-late-count = Décompte de la salle, saisi après la clôture
closing-late-answer = Fiche d’évaluation sur papier
closing-count-line = { $line } : { $count }
closing-entered-late = L’atelier est clos : ce qui est saisi maintenant est gardé en annexe, avec son heure, et la commune l’accepte ou non.
correction-answers = Fiches d’évaluation ajoutées
event-workshop-late_count_kept = Décompte saisi après la clôture
event-workshop-late_answer_kept = Fiche d’évaluation saisie après la clôture
closing-late-waits = attend la décision de la commune
closing-late-taken = accepté : feuille de correction n° { $number }
closing-late-left = non retenu :
closing-draft = Brouillon non envoyé
closing-draft-send = L’envoyer en annexe
closing-devices = Appareils des groupes
closing-answered = Chaque appareil a été interrogé : { $ready } sur { $all } ont répondu
closing-all-here = Tout est arrivé. Cartes : { $count }
closing-cards = Cartes : { $count }
closing-held = Pas encore arrivé : { $waiting } ; brouillons : { $drafts }
closing-unknown = Contenu inconnu. Rapprochez-le du routeur.
closing-ready = prêt
closing-ask = Demander à chaque appareil ce qu’il contient
closing-ask-again = Redemander
closing-door = Entrée de la salle
closing-evaluation = Réponses : { $answers } sur { $present }, puis le formulaire est fermé
closing-now = Si vous fermez maintenant
closing-costs = Groupe { $number } : { $waiting } non arrivés et { $drafts } brouillons n’entrent pas au procès-verbal.
closing-costs-unknown = Groupe { $number } : le contenu de son téléphone est inconnu.
closing-annex-how = Ce qui arrive après n’est pas perdu : une annexe datée, que la commune accepte ou non.
closing-wait = Attendre cinq minutes
closing-waits = On attend jusqu’à { $time }.
closing-anyway = Fermer en mentionnant ce qui manque
closing-frozen = L’atelier est clos, le procès-verbal est figé
closing-closed = L’atelier est clos
closing-papers = Les documents, tels qu’établis
closing-unfrozen = Cet atelier a été clos avant que les documents ne soient figés : ils sont redessinés à chaque impression.
closing-freeze = Figer les documents en l’état
closing-annex = Annexe : arrivé après la clôture
closing-annex-none = Rien n’est arrivé après la clôture.
closing-accept = L’accepter en annexe
closing-reason = Motif du refus
closing-reason-hint = L’expéditeur le lira.
closing-decline = Ne pas l’accepter, pour ce motif
closing-verify = Comment le vérifier
closing-digest = Empreinte du procès-verbal
closing-head = Tête du journal
closing-event = événement { $number }
closing-address = Adresse
closing-code = Code à saisir
closing-corrections = Corrections
closing-corrections-how = Le procès-verbal ne change pas. Chaque correction acceptée est une feuille numérotée qui s’y ajoute.
closing-sheet = Feuille de correction n° { $number }
closing-correct = Proposer une correction
closing-correct-go = Établir la feuille de correction
closing-left-title = Ce qui n’était pas arrivé à la clôture
closing-left-how = Chaque téléphone a été interrogé avant la clôture. Ce qui arrive ensuite forme une annexe datée.
closing-left-held = { $waiting } non arrivés, { $drafts } brouillons.
closing-left-unknown = contenu du téléphone inconnu.
closing-left-heard = Dernier contact : { $time }.
correction-title = Feuille de correction n° { $number } : { $title }
correction-made = Établie
correction-said = Ce que disent les documents
correction-instead = Ce qui est juste
correction-reason = Motif
correction-present = { $now } au lieu de { $before }
correction-annex = Arrivé après la clôture
correction-arrived = Heure d’arrivée
correction-group = Groupe
correction-beside = Cette feuille s’ajoute au procès-verbal et n’en change rien.
refused-workshop-not-closed = L’atelier n’est pas encore clos.
papers-seal-code = vérification : code { $code }, { $at }
papers-seal = empreinte { $mark }, événement { $event }
sealed-title = Documents figés
sealed-what = Voici les empreintes des documents de l’atelier, figés à sa clôture. Comparez-les à celle qui figure au bas de votre exemplaire.
sealed-paper-minutes = Procès-verbal
sealed-paper-report = Rapport
sealed-paper-attendance = Présences
sealed-paper-next_steps = Prochaines étapes
sealed-paper-certificates = Attestations
sealed-paper-correction = Feuille de correction
minutes-began = travaux ouverts à { $time }
day-announced = Annoncé
day-happened = Réel
day-added = ajouté dans la journée
day-unpressed = non relevé
day-late = début retardé : { $minutes }
report-clock-unused = L’horloge de l’atelier n’a pas servi : les heures sont celles du programme.
event-workshop-closing_asked = Appareils interrogés avant la clôture
event-workshop-papers_frozen = Documents de l’atelier figés
event-workshop-correction_made = Feuille de correction du procès-verbal
event-workshop-late_left_out = Arrivée tardive non retenue
event-workshop-late_kept = Arrivée tardive gardée
