// One vote on somebody's own phone.

import { easeVoting } from "./ease";
import { Kept } from "./kept";

const page = document.querySelector<HTMLElement>(".voting");
const form = page?.querySelector<HTMLFormElement>("form[data-vote]") ?? null;
if (form) easeVoting(form);
if (page) void Kept.begin(page, form);
