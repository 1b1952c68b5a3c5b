contribute-name = ⵉⵙⵎ
contribute-kind-comment = ⵉⵏⵥⵉ
