# L’accueil : la page de l’invitation, et le bureau d’accueil le jour de l’atelier.

invited-door = À l’accueil
invited-own = Cette page est personnelle : montrez le code à votre arrivée et ne le transmettez pas.
invited-when = Date et lieu
invited-date = Date
invited-start = Début des travaux
invited-venue = Lieu
invited-project = Projet
invited-calendar-add = Ajouter à l’agenda
invited-calendar = Les travaux commencent à { $start }. Code d’invitation à l’accueil : { $code }
invited-here = Votre présence est enregistrée à { $time }. Bienvenue.
invited-left = Votre départ est enregistré à { $time }. Vous pouvez revenir avec le même code.
invited-way-outcome = Résultats de l’atelier
invited-way-votes = Voter maintenant
invited-way-synthesis = Confirmer les synthèses ou objecter
invited-way-results = Résultats des votes

fault-row-code-misread = Le code « { $said } » n’est pas tel qu’il figure sur la feuille. Relisez-le sur le papier.
fault-row-code-unknown = Le code « { $said } » ne figure pas sur la liste de cet atelier. Vérifiez la feuille.
fault-row-code-twice = Le code « { $said } » est celui de plusieurs personnes. Notez la présence par le nom.
