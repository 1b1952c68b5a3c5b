# Le téléphone du groupe et la page de l’animation.

capture-stays-open = Gardez cette page ouverte jusqu’à la fin du travail du groupe : ce que vous écrivez est gardé dans ce téléphone même sans connexion, mais la page ne se rouvre qu’une fois la connexion revenue.
capture-back = La remettre dans la case
capture-again = Renvoyer
capture-drop = L’effacer de ce téléphone
capture-theirs = Un autre téléphone de votre groupe a modifié cette carte entre-temps. Elle dit maintenant :
capture-ours = Retenir notre texte
capture-yield = Garder son texte actuel
capture-changing = Modifier la carte { $number }
capture-leave = Renoncer à la modification
