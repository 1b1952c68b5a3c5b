# L’espace du programme.

fault-programme-taken = Un programme porte déjà ce nom abrégé. Choisissez-en un autre.
