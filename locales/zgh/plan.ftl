voice-comment = ⵉⵏⵥⵉ
