# Protection des données à caractère personnel : loi n° 09-08.

privacy-lead = Cette page dit ce que la commune de { $commune } conserve sur les personnes dans cet espace, pourquoi, combien de temps, qui le voit, et quels sont vos droits.
privacy-lead-product = Cette page dit ce que ce site conserve sur les personnes, pourquoi, combien de temps et qui le voit. Chaque commune a sa page ; elle est responsable du traitement des données de sa population.
privacy-who = Le responsable
privacy-controller = Responsable du traitement
privacy-contact-desk = Bureau d’accueil du siège de la commune
privacy-declaration = Récépissé de la déclaration à la CNDP
privacy-declaration-missing = Pas encore indiqué
privacy-rights = Vos droits
privacy-right-see = Accès : savoir ce que nous conservons sur vous et l’obtenir (article 7).
privacy-right-correct = Rectification : faire corriger ce qui est faux ou incomplet (article 8).
privacy-right-erase = Effacement : faire effacer ce qui n’est plus nécessaire ou n’était pas licite (article 8).
privacy-right-oppose = Opposition : s’opposer, pour un motif légitime, à l’utilisation de vos données (article 9).
privacy-rights-cndp = Tout cela est gratuit ; la réponse vient dans un délai de 10 jours francs. En cas de refus ou sans réponse, vous pouvez saisir la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP).
privacy-never = Ne sont jamais demandés : le numéro de la carte nationale d’identité électronique, ni rien sur la santé, l’origine, la religion, l’opinion politique ou l’appartenance syndicale.
privacy-abroad = Les données ne quittent pas le Maroc, et les pages de ce site ne demandent rien à d’autres sites.
privacy-what = Données
privacy-why = Finalité
privacy-on-what = Fondement
privacy-how-long = Durée de conservation
privacy-who-sees = Qui les voit

privacy-processing-contributions = Contributions et réponses
privacy-processing-workshops = Ateliers et participation
privacy-processing-accounts = Comptes des agents de cet espace et journal de leurs actes
privacy-processing-requests = Demandes des personnes sur leurs données

privacy-basis-public_task = Mission de la commune de faciliter la contribution des citoyennes, des citoyens et des associations (article 119 de la loi organique n° 113-14)
privacy-basis-legal_duty = Obligation légale de la commune (loi n° 09-08 ; loi n° 69-99 relative aux archives)
privacy-basis-security = Obligation de sécuriser le traitement (article 23 de la loi n° 09-08)

privacy-kept-after_process = Effacées d’elles-mêmes { $time } après la clôture de la dernière étape du processus
privacy-kept-contact_after_workshop = Effacées d’elles-mêmes { $time } après la clôture de l’atelier
privacy-kept-name_after_workshop = Effacées d’elles-mêmes { $time } après la clôture de l’atelier, durée nécessaire à l’audit
privacy-kept-after_letter = Effacées d’elles-mêmes { $time } après l’écriture de la lettre
privacy-kept-expired = Effacées d’elles-mêmes dès qu’elles ont expiré
privacy-kept-after_account = Effacées d’elles-mêmes { $time } après la fermeture du compte
privacy-kept-after_hall = Effacées d’elles-mêmes { $time } après le retour de l’atelier, sauf ce qui n’est pas encore tranché
privacy-kept-on_laptop = Sur l’ordinateur de la salle, jusqu’à ce qu’il soit vidé après le retour de l’atelier
privacy-kept-after_register = Effacées d’elles-mêmes { $time } après le retrait de l’organisation du registre
privacy-kept-nameless = Restent comme nombres qui ne désignent personne, une fois le nom effacé
privacy-kept-archive = Restent dans les archives de la commune

privacy-seer-everybody = tout le monde
privacy-seer-in_totals = tout le monde, dans des totaux
privacy-seer-oneself = la personne elle-même
privacy-seer-answering = le point focal et l’équipe de rédaction
privacy-seer-receiving = le point focal, l’animation et l’accueil
privacy-seer-focal_point = le point focal
privacy-seer-office = les agents de l’espace de la commune
privacy-seer-keeping = le point focal et les responsables du programme
privacy-seer-nobody = personne

privacy-data-author = Nom de l’auteur d’une contribution et moyen de le joindre
privacy-purpose-author = S’adresser à lui dans la réponse, l’en prévenir, publier son nom s’il l’a expressément accepté
privacy-data-about = Sexe, tranche d’âge, quartier ou douar
privacy-purpose-about = Savoir si les personnes qui participent ressemblent à la population
privacy-data-voice = Texte de la contribution, sa réponse et le code de son récépissé
privacy-purpose-voice = Répondre de façon motivée à chacune et montrer son effet sur le texte
privacy-data-letter = À qui une lettre a été envoyée, et ce qui y figurait
privacy-purpose-letter = Prévenir les personnes de ce qui leur a été promis, et le prouver
privacy-data-organisation = Moyen de joindre une association ou une instance
privacy-purpose-organisation = L’inviter à donner son avis
privacy-data-in_text = Responsable d’une mesure du plan d’action et ses partenaires
privacy-purpose-in_text = Dire qui porte ce qui a été promis
privacy-data-contact = Moyen de joindre les personnes invitées à un atelier
privacy-purpose-contact = Les inviter et les prévenir de tout changement
privacy-data-participant = Nom, fonction et organisation des participantes et participants
privacy-purpose-participant = Accueil, feuille de présence, attestation de participation
privacy-data-presence = Catégorie, sexe, code d’invitation, heures d’arrivée et de départ
privacy-purpose-presence = Entrer dans la salle et compter la présence par catégorie et par sexe
privacy-data-group = Groupe où la personne a siégé, et son repère dans le tirage
privacy-purpose-group = Former des groupes équilibrés de façon vérifiable
privacy-data-vote = Le fait d’avoir voté, sans l’heure ni le choix
privacy-purpose-vote = Une voix par personne et le secret du vote
privacy-data-day = Ce qui a été écrit à l’atelier : cartes, réponses, activités, responsables des suites
privacy-purpose-day = Passer de la parole au résultat, et dresser le procès-verbal
privacy-data-evaluation = Réponses à l’évaluation du jour, sans nom ni heure
privacy-purpose-evaluation = Améliorer les ateliers suivants
privacy-data-paper = Documents figés à la clôture, fichiers déposés et photos des cartes des groupes
privacy-purpose-paper = Prouver ce qui s’est passé à l’atelier
privacy-data-hall = Ce que l’ordinateur de la salle a envoyé, jusqu’à sa fusion
privacy-purpose-hall = Que rien ne se perde quand le réseau tombe
privacy-data-laptop = Copie de l’atelier sur l’ordinateur de la salle
privacy-purpose-laptop = Tenir l’atelier sans réseau
privacy-data-account = Nom du compte, son titulaire et ce qui prouve son identité ; le mot de passe lui-même n’est pas conservé
privacy-purpose-account = Que seules les personnes habilitées travaillent dans l’espace de la commune
privacy-data-session = Sessions ouvertes et codes à usage unique
privacy-purpose-session = Garder la session ouverte pour son seul titulaire
privacy-data-act = Qui a fait un acte de la commune, à quel titre et quand
privacy-purpose-act = Dire qui a décidé quoi, dans un journal que nul ne change

privacy-register = Registre des traitements
privacy-register-lead = Ce registre et le texte de la déclaration proviennent d’une seule liste, conforme à ce que le logiciel conserve réellement. La page s’imprime, le registre se télécharge.
declaration-title = Texte de la déclaration à la CNDP
declaration-to-send = Le numéro du récépissé n’est pas encore indiqué. Envoyez ce texte à la CNDP, puis saisissez le numéro dans les données de la commune.
declaration-controller = La commune de { $commune }, représentée par le président de son conseil
declaration-rights = Service auprès duquel s’exercent les droits
declaration-contact-missing = Indiquez le contact dans les données de la commune
declaration-receipt = Numéro du récépissé
declaration-purposes = Finalités
declaration-people = Catégories de personnes concernées
declaration-people-text = Les personnes qui contribuent, qui sont invitées à un atelier ou y participent, qui représentent une association ou une instance, et les agents de l’espace de la commune.
declaration-sensitive = Données sensibles
declaration-recipients = Destinataires
declaration-recipients-text = Les agents habilités de la commune et les responsables de son programme, chacun selon sa fonction indiquée plus bas. Les données ne sont remises à personne d’autre.
declaration-abroad = Transfert à l’étranger
declaration-joined = Interconnexion
declaration-joined-text = Ces données ne sont reliées à aucun autre fichier.
declaration-security = Mesures de sécurité
declaration-security-text = Comptes nominatifs aux fonctions délimitées et seconde étape à la connexion ; mots de passe et codes dont seules les empreintes sont conservées ; liaison chiffrée ; journal de chaque acte dont les lignes s’enchaînent, de sorte que tout changement s’y voit ; sauvegardes.
declaration-retention = Durées de conservation
declaration-retention-text = Indiquées plus bas pour chaque sorte de données. Le logiciel efface de lui-même ce qui est échu et note chaque fois combien et quand.

# Accessibilité
accessibility-status = Ce site est partiellement conforme à WCAG 2.2 au niveau AA : ses pages sont vérifiées automatiquement à chaque changement ; ce qui n’est pas encore conforme figure plus bas. Aucun audit externe n’a encore eu lieu.
accessibility-how = Ce que nous vérifions
accessibility-how-tests = Les pages sont contrôlées avec l’outil axe, en arabe et en français, en clair et en sombre : contrastes, titres, étiquettes, tableaux.
accessibility-how-keyboard = Les pages fonctionnent au clavier seul, sans JavaScript, et sur un écran large de 360 points.
accessibility-how-papers = Procès-verbaux, lettres et attestations sont des PDF balisés, lus dans l’ordre.
accessibility-not = Ce qui n’est pas encore conforme
accessibility-not-readers = Tous les lecteurs d’écran n’ont pas été essayés avec des personnes qui s’en servent.
accessibility-not-files = Les fichiers déposés par la commune, preuves ou délibérations, peuvent ne pas être accessibles.
accessibility-not-photos = Les photos des cartes des groupes n’ont pas de texte de remplacement pour l’écriture manuscrite.
accessibility-not-tamazight = Une partie des pages en amazighe s’affiche en français, avec un signalement.
accessibility-tell = Dites-nous ce qui vous gêne
accessibility-tell-desk = Si quelque chose vous est impossible, dites-le au bureau d’accueil du siège de la commune.
accessibility-tell-contact = Si quelque chose vous est impossible, dites-le à : { $contact }.
accessibility-other-ways = Vous pouvez toujours contribuer sur papier ou de vive voix au bureau d’accueil, avec la même valeur. Cette page se fonde sur la loi-cadre n° 97-13 relative à la protection et à la promotion des droits des personnes en situation de handicap.

# Mentions légales
legal-publisher = Éditeur
legal-publisher-commune = Cet espace est publié par la commune de { $commune }, représentée par le président de son conseil, responsable de son contenu.
legal-publisher-product = Chaque commune publie son espace sur ce site et répond de son contenu. Ses mentions légales figurent sur sa page.
legal-reuse = Réutilisation
legal-reuse-text = Ce qui est publié ici peut être réutilisé gratuitement, à condition d’en indiquer la source et la date et de n’en pas altérer le contenu (article 6 de la loi n° 31-13 relative au droit d’accès à l’information), dans le respect de la vie privée.
legal-value = Valeur juridique
legal-value-text = Les textes publiés ici servent à la concertation et à l’information. Seule fait foi la délibération du conseil, adoptée et publiée conformément à la loi.
legal-software = Logiciel
legal-software-text = Mithaq { $version }, logiciel libre sous licence publique de l’Union européenne (EUPL 1.2).

# Cookies
cookies-lead = Ce site n’utilise que des cookies nécessaires à son fonctionnement ; aucun pour la publicité, aucun pour suivre les visiteurs. C’est pourquoi aucun accord ne vous est demandé.
cookies-table = Les cookies un à un
cookies-name = Nom
cookies-seconds = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
cookie-mithaq = Session : reconnaît qui est entré dans son compte.
cookie-mithaq-device = Appareil : reconnaît un appareil déjà utilisé, afin que son titulaire ne soit pas bloqué quand un autre se trompe de mot de passe.
cookie-mithaq-visitor = Visiteur : un nombre au hasard qui distingue les visiteurs, afin que personne n’inonde le site de formulaires. Il ne désigne personne.
cookie-mithaq-wrote = Écriture : pour voir aussitôt ce que l’on vient d’envoyer.
cookies-host = Quand la liaison est chiffrée, chaque nom commence par __Host- : le cookie n’est envoyé qu’à ce site.
cookies-storage = Les téléphones de la salle gardent en outre dans le navigateur ce qui a été écrit et pas encore envoyé, jusqu’à son arrivée.
