# L’accueil de la commune, pour tout le monde.

home-title = La participation citoyenne à { $commune }
home-empty = La commune de { $commune } n’a pas encore ouvert de processus de participation sur ce site.
home-empty-what = Quand elle commencera, vous trouverez ici ce qui est ouvert et jusqu’à quand, ce qui a été décidé et comment les contributions ont reçu réponse.
home-nothing-open = Rien n’est ouvert à la concertation ces jours-ci. Vous pouvez lire ce qui est publié et suivre ce qui a été décidé.
home-until = Jusqu’au { $date }
home-take-part-charter = Lire la charte et donner votre avis
home-take-part-plan = Lire le plan d’action et donner votre avis
home-read-charter = Lire la charte
home-read-plan = Lire le plan d’action
home-courses = Où en sommes-nous ?
home-answers = Les réponses de la commune
home-no-contribution = Aucune contribution n’est encore arrivée.
home-decided = Ce qui a été décidé
home-present = { $count ->
    [one] { $count } personne présente
   *[other] { $count } personnes présentes
}
home-title-charter = La charte de { $commune } est entre vos mains
home-title-plan = Le plan d’action de { $commune } est entre vos mains
home-title-both = La charte et le plan d’action de { $commune } sont entre vos mains
home-lead = Lisez et dites votre avis, avec vos mots et sans compte. Chaque parole reçoit une réponse, et nous vous montrons ce qu’elle a changé.
home-what-charter = { $count ->
    [one] À quoi la commune s’engage quand elle vous consulte : un article.
   *[other] À quoi la commune s’engage quand elle vous consulte : { $count } articles.
}
home-what-plan = { $count ->
    [one] Ce que la commune va faire, quand et par qui : une mesure.
   *[other] Ce que la commune va faire, quand et par qui : { $count } mesures.
}
home-days-left = { $count ->
    [one] jour restant
   *[other] jours restants
}
home-last-day = dernier jour
home-stage-more = comment participer
home-doors = Pas de téléphone, ou vous ne lisez pas ?
home-changed = Dit, et le texte a changé
home-changed-all = Tout ce qui a été accepté
home-changed-more = Pourquoi, et où en est cette parole
home-decided-none = Rien n’a encore été décidé.
home-decision = délibération n° { $number }
home-version = version { $number } publiée
home-closed = étape « { $stage } » close, sa synthèse est publiée
home-median = { $count ->
    [0] La moitié des contributions ont reçu réponse le jour même.
    [one] La moitié des contributions ont reçu réponse en un jour.
   *[other] La moitié des contributions ont reçu réponse en { $count } jours.
}
home-median-unknown = Aucune réponse n’a encore été donnée.
home-answered-few = { $count ->
    [one] Une contribution a reçu réponse à ce jour.
   *[other] { $count } contributions ont reçu réponse à ce jour.
}
home-late = { $count ->
    [one] Une réponse est en retard.
   *[other] { $count } réponses sont en retard.
}
home-not-late = Aucune n’a dépassé son délai.
home-promised = { $count ->
    [one] Le délai promis est d’un jour.
   *[other] Le délai promis est de { $count } jours.
}
home-half = { $count ->
    [0] la moitié : le jour même
    [one] la moitié : un jour
   *[other] la moitié : { $count } jours
}
home-nine = { $count ->
    [0] neuf sur dix : le jour même
    [one] neuf sur dix : un jour
   *[other] neuf sur dix : { $count } jours
}
home-received = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
home-answered = { $count ->
    [one] { $count } avec réponse
   *[other] { $count } avec réponse
}
home-waiting = { $count } en attente
home-indicators = Tous les indicateurs
home-meetings = Prochains rendez-vous
home-meetings-none = Aucun rendez-vous n’est annoncé.
home-held = Les rencontres tenues
# L’accueil de la plateforme : toutes les communes.

front-heading = Dites votre mot sur les décisions de votre commune
front-lead = Lisez ce que votre commune prépare et donnez votre avis, sans compte ni inscription. Chaque avis reçoit une réponse motivée, et vous voyez ce qu’il a changé.
front-open = Ouvert en ce moment
front-nothing = Rien n’est ouvert à la concertation aujourd’hui. Cherchez votre commune pour lire ce qui est publié et décidé.
front-all-open = Tout ce qui est ouvert ({ $count })
front-find = Trouvez votre commune
front-search = Nom de la commune, de la province ou du quartier
front-search-hint = En arabe ou en lettres latines. Par exemple : Azilal
front-none = Aucune commune de ce nom. Essayez une autre orthographe, le nom de la province, ou choisissez votre région ci-dessous.
front-code = Vous avez un code de contribution ?
front-code-go = Afficher
front-regions = Par région
front-communes = { $count ->
    [one] une commune
   *[other] { $count } communes
}
front-open-in = { $count ->
    [one] une concertation ouverte
   *[other] { $count } avec une concertation ouverte
}
