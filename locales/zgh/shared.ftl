# Seuls les mots dont la forme est établie ; ailleurs le français se montre, marqué comme tel.

product = ⵎⵉⵜⴰⵇ
commune-of = ⵜⴰⵖⵉⵡⴰⵏⵜ
language = ⵜⵓⵜⵍⴰⵢⵜ
send = ⴰⵣⵏ
back = ⴰⵖⵓⵍ
download = ⴰⴳⵎ
pages = ⵜⴰⵙⵏⵉⵡⵉⵏ
