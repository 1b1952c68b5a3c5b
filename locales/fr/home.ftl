# L’accueil de la commune, pour tout le monde.

home-title = La participation citoyenne à { $commune }
home-empty = La commune de { $commune } n’a pas encore ouvert de processus de participation sur ce site.
home-empty-what = Quand elle commencera, vous trouverez ici ce qui est ouvert et jusqu’à quand, ce qui a été décidé et comment les contributions ont reçu réponse.
home-population = Population au recensement de 2024 : { $count } habitants.
home-now = Ouvert en ce moment
home-nothing-open = Rien n’est ouvert à la concertation ces jours-ci. Vous pouvez lire ce qui est publié et suivre ce qui a été décidé.
home-until = Jusqu’au { $date }
home-answers-on = Réponses publiées au plus tard le { $date }
home-stage-more = À propos de cette étape : ce qui est ouvert, ce qui est fixé, comment participer
home-take-part-charter = Lire la charte et donner votre avis
home-take-part-plan = Lire le plan d’action et donner votre avis
home-read-charter = Lire la charte
home-read-plan = Lire le plan d’action
home-courses = Où en sommes-nous ?
home-answers = Les réponses de la commune
home-no-contribution = Aucune contribution n’est encore arrivée.
home-median = { $count ->
    [0] La moitié des réponses ont été données le jour même
    [one] La moitié des réponses ont été données en { $count } jour ou moins
   *[other] La moitié des réponses ont été données en { $count } jours ou moins
}
home-median-unknown = Aucune réponse n’a encore été donnée
home-received = Contributions reçues
home-answered = Contributions qui ont reçu réponse
home-overdue = Contributions hors délai
home-indicators = Tous les indicateurs et leur calcul
home-decided = Ce qui a été décidé
home-decision = délibération n° { $number }
home-versions = Versions publiées
home-version = version { $number }
home-present = { $count ->
    [one] { $count } personne présente
   *[other] { $count } personnes présentes
}
