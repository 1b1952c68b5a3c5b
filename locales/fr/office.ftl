# L’espace de la commune : ce qui vient ensuite.

office-title = Espace de la commune de { $commune }
office-unanswered = Contributions en attente de réponse
office-overdue = Contributions hors délai
office-overdue-text = { $count ->
    [one] Une contribution a dépassé son délai de réponse, et cela se voit publiquement. Répondez-y d’abord.
   *[other] { $count } contributions ont dépassé leur délai de réponse, et cela se voit publiquement. Répondez-y d’abord.
}
office-waiting = { $count ->
    [one] { $count } contribution attend une réponse
   *[other] { $count } contributions attendent une réponse
}
office-waiting-late = dont { $count } hors délai
office-stage-manage = L’étape et sa clôture
office-no-workshop = Aucun atelier n’est encore préparé.
office-workshop-open = pas encore clôturé
office-public = Le site public de la commune
office-go-paper = Déposer une note de cadrage
office-go-begin = Lancer les processus de la charte et du plan d’action
office-go-workshops = Aller aux ateliers
office-go-answers = Répondre aux contributions
office-go-texts = Aller aux textes
office-go-adoption = Enregistrer la délibération du conseil
office-go-follow-up = Enregistrer l’avancement
office-go-stage = Aller à l’étape suivante
office-go-journal = Lire le journal

# La commune.

setting-accent = Couleur du site
accent-zellige = Vert zellige
accent-majorelle = Bleu majorelle
accent-terracotta = Terre cuite
accent-olive = Olive
accent-atlantic = Atlantique
accent-plum = Prune
setting-contact = Contact pour la participation
setting-contact-hint = Il figure dans les notices : téléphone, adresse e-mail ou adresse d’un bureau.
setting-receipt = Numéro du récépissé de déclaration auprès de la CNDP
setting-hosting = Lieu du serveur qui conserve les données
setting-hosting-hint = Ville, pays et nom de l’hébergeur. Publié sur la page de protection des données.
setting-answer-days = Délai de réponse à chaque contribution, en jours
setting-text-change-days = Jours ajoutés au moins quand le texte soumis change
setting-text-change-days-hint = Quand un texte soumis à la participation change, la période est prolongée d’au moins autant de jours.
setting-second-person = Décisions prises à deux
setting-second-person-hint = Publier une version, ouvrir ou clore une étape, enregistrer la délibération du conseil.
setting-second-on = Proposées par une personne et confirmées par une autre, là où deux en ont le droit
setting-second-off = Une seule personne suffit
setting-stale = Quelqu’un a modifié ces informations avant vous. Voici ce qui est enregistré ; le formulaire garde ce que vous avez écrit.
setting-saved-now = Enregistré actuellement
quarters-title = Quartiers et douars
quarters-none = Aucun quartier ni douar n’est encore inscrit.
quarter-add = Ajouter un quartier ou un douar
register-title = Registre des associations et des instances de dialogue et de concertation
register-none = Le registre est vide. Inscrivez les associations et instances pour qu’elles reçoivent leur lien au deuxième niveau de concertation.
register-add = Ajouter une association ou une instance
register-kind = Nature
register-contact = Contact
register-contact-hint = Pour lui envoyer son lien personnel. Il n’est pas publié.
quarters-list = Ajouter une liste de quartiers et de douars
quarters-list-hint = Un nom par ligne, ou un tableau dont la première ligne nomme les colonnes. La liste est montrée avant d’être enregistrée ; elle est prise entière ou pas du tout.
register-list = Ajouter une liste d’associations et d’instances
register-list-hint = Un tableau dont la première ligne nomme les colonnes : nom en arabe, nom en français, type, téléphone, adresse e-mail, date de création. La liste est montrée avant d’être enregistrée ; elle est prise entière ou pas du tout.
register-one-way = Un seul contact est enregistré : { $kept }
register-founded = Date de création
register-name = Nom
name-ar = Nom en arabe
name-fr = Nom en français
body-kind-association = Association
body-kind-ieecag = Instance de l’équité, de l’égalité des chances et de l’approche genre
body-kind-youth_council = Conseil de jeunes
body-kind-neighbourhood_committee = Comité de quartier
demo-mark = (démonstration)
retired-title = Quartiers et organisations retirés
retired-text = Ils ne sont plus proposés dans les formulaires ; ce qui s’y rapporte reste tel quel.
retired-since = Retiré depuis le { $day }
retire = Retirer de la liste
retire-text = Il ne sera plus proposé dans les formulaires ni à l’invitation. Ce qui a déjà été dit ou répondu en son nom reste tel quel.
offer-again = Proposer de nouveau
offer-again-text = Il sera de nouveau proposé dans les formulaires.
office-no-backup = Aucune sauvegarde n’a encore été faite de ce que la commune écrit ici. Prévenez la personne qui tient le serveur : si le disque est perdu, tout est perdu.
office-old-backup = La dernière sauvegarde réussie date du { $moment }. Prévenez la personne qui tient le serveur : ce qui a été écrit depuis serait perdu avec le disque.
