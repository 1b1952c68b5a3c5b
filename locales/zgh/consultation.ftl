contribute-name = ⵉⵙⵎ
