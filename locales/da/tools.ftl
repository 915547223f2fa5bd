### Det, som værktøjerne for forfattere siger: »samtalerum paths«, »graph« og »script«.
### De samme id'er skal findes i locales/en/tools.ftl.

## Når et scenarie ikke kan vises

not-playable = Samtalen »{ $id }« kan ikke spilles endnu, fordi der er fejl i dens fil, og så er der ingen veje at undersøge. »samtalerum check« siger, hvad der skal rettes.
remark-not-playable = Samtalen kan ikke spilles endnu, fordi der er fejl i dens fil. Derfor kan noget her mangle eller føre ingen steder hen, og den bedste vej er ikke vist. »samtalerum check« siger, hvad der skal rettes.
remark-not-explored = Samtalen har så mange veje, at de ikke alle er undersøgt. Derfor er den bedste vej ikke vist.

## Ord, som værktøjerne har fælles

if = hvis { $condition }
condition-and = og
condition-or = eller
condition-flag = »{ $id }« er slået til
condition-flag-not = »{ $id }« ikke er slået til
condition-at-least = »{ $id }« er mindst { $value }
condition-at-most = »{ $id }« er højst { $value }
condition-never = »{ $id }« er under { $value } (det sker aldrig)
condition-chosen = man har valgt { $words }
condition-chosen-not = man ikke har valgt { $words }
condition-visited = man har været i { $words }
condition-visited-not = man ikke har været i { $words }
condition-marked = man har noteret { $words } som tegn
condition-marked-not = man ikke har noteret { $words } som tegn
condition-noted = { $words } står i notatet
condition-noted-not = { $words } ikke står i notatet
condition-established = { $words } er kommet frem
condition-established-not = { $words } ikke er kommet frem
condition-at-least-of = mindst { $count } af disse er kommet frem: { $words }
condition-at-least-of-not = færre end { $count } af disse er kommet frem: { $words }
effect-set = »{ $id }« slås til
effect-clear = »{ $id }« slås fra
effect-more = »{ $id }« +{ $by }
effect-less = »{ $id }« −{ $by }
standing = { $standing ->
    [follows] Følger reglerne
    [partly] Følger dem delvist
    [breaches] I strid med reglerne
    [both] Både godt og mindre godt
    [depends] Afhænger af omstændighederne
   *[neutral] Hverken rigtigt eller forkert
}
critical-breach = ‼ Afgørende brud
legend-critical = ‼ Et brud på et afgørende princip: Samtalen er ikke bestået, uanset resten.
legend-best = ★ Står på en bedste vej gennem samtalen.
relation = { $relation ->
    [spouse] ægtefælle
    [parent] far eller mor
    [parent-in-law] svigerfar eller svigermor
    [child] barn
    [sibling] søskende
    [sibling-in-law] svoger eller svigerinde
    [friend] ven
    [volunteer] frivillig
   *[other] anden
}
medium = { $medium ->
    [video] på skærm
   *[telephone] i telefonen
}
setting = { $setting ->
    [room] Mødelokalet
    [office] Dit eget kontor
    [telephone] På telefonen
    [video] På video
   *[desk] Ved skranken
}
outcome = { $outcome ->
    [good] Det gik godt
    [mixed] Det gik delvist godt
   *[poor] Det gik dårligt
}
kind-note = Notatet
kind-appraisal = Vurderingen
kind-branch = Vejene deler sig
scene-ends = Slut: { $ending }
fact-kind = { $kind ->
    [observed] set eller hørt under samtalen
    [said-by-citizen] sagt af borgeren
    [said-by-others] sagt af en anden om sig selv
    [on-file] står i sagen
    [hearsay] andenhåndsviden
    [label] et gæt eller en etiket
   *[background] baggrund
}
concern-level = { $level ->
    [no-occasion] ingen anledning til bekymring
    [unease] uro
    [signs] konkrete tegn
    [basis] konkret grundlag for at handle
   *[danger] fare
}
basis-answer = { $basis ->
    [no] intet grundlag for at begrænse bisidderen
    [not-yet] endnu ikke tilstrækkeligt grundlag
    [for-part] grundlag for en del af samtalen
   *[more] grundlag for mere end en del af samtalen
}
stake = { $points } point · { $areas }

## Manuskriptet

script-title = Manuskript: { $title }
script-footer = Samtalen og personerne er opdigtede. Manuskriptet er undervisningsmateriale og ikke juridisk rådgivning. De koder, der står med skrivemaskineskrift, er navnene i scenariets filer.
script-id = Navn
script-level = Sværhedsgrad
script-trains = Træner
script-extent = Omfang
script-counts = { $scenes } { $scenes ->
    [one] scene
   *[other] scener
} · { $choices } valg · { $endings } { $endings ->
    [one] slutning
   *[other] slutninger
}
script-signs-heading = Sådan læses manuskriptet
script-first-heading = Har du kun lidt tid, så begynd her
script-first-critical = { $count ->
    [0] Ingen valg eller udsagn i notatet kan bryde et afgørende princip.
    [one] Et enkelt valg eller udsagn i notatet kan bryde et afgørende princip, så samtalen ikke er bestået:
   *[other] { $count } valg og udsagn i notatet kan bryde et afgørende princip, så samtalen ikke er bestået:
}
script-first-depends = { $count ->
    [0] Ingen valg eller udsagn bedømmes efter omstændighederne.
    [one] Et enkelt valg eller udsagn bedømmes efter omstændighederne:
   *[other] { $count } valg og udsagn bedømmes efter omstændighederne:
}
script-first-uncertain = { $count ->
    [0] Ingen valg eller udsagn bedømmes efter en regel, hvis kilde højst er nogenlunde sikker.
    [one] Et enkelt valg eller udsagn bedømmes efter en regel, hvis kilde højst er nogenlunde sikker:
   *[other] { $count } valg og udsagn bedømmes efter en regel, hvis kilde højst er nogenlunde sikker:
}
script-review-heading = Gennemgang
script-review = Spørgsmål til dig, der gennemgår: Passer dommen over hvert valg og hvert udsagn med reglen? Mangler der en omstændighed? Er kilden den rigtige? Kan en sætning misforstås?
script-review-by = Gennemgået af: ____________________ Dato: __________ Godkendt: ☐ ja ☐ med rettelser ☐ nej
script-contents-heading = Indhold
script-case-heading = Sagen
script-occasion = Anledning
script-task = Opgave
script-cast-heading = Hvem er med
script-scenes-heading = Scenerne
script-unreached = Ingen vej fra begyndelsen fører hertil.
script-comes-from = Kommer fra
script-start = Samtalen begynder her
script-place = Sted og personer
script-nobody = Sagsbehandleren er alene
script-present = Til stede: { $names }
script-on-entering = Når scenen begynder
script-line-if = Kun hvis { $condition }
script-choice-if = Vises kun, hvis { $condition }
script-if = Hvis { $condition }
script-otherwise = Ellers
script-stake = På spil
script-establishes = Bringer frem:
script-facts-heading = Fakta
script-facts = Det, som en upartisk iagttager kunne have set, hørt eller læst. Et faktum er kommet frem, når en replik eller et dokument, der siger det, er vist.
script-fact-kind = Kendt som
script-fact-from = Kommer frem ved
script-fact-known = Kendt før samtalen
script-fact-never = Ingen replik bringer det frem.
script-fact-no-basis = aldrig et grundlag for at begrænse bisidderen
script-fact-use-heading = Hvad fakta afgør
script-fact-offered = Tilbydes i
script-fact-carries = Bærer et svar i
script-fact-unused = Ingen betingelse og ingen vurdering spørger til det.
script-appraisal-heading = Hvad viser det, der er kommet frem?
script-appraisal-offers = At bygge på: de første { $count } af disse fakta, der er kommet frem
script-appraisal-cases = Det rette svar; den første linje, der passer, gælder:
script-appraisal-first = { $count ->
    [one] (først:)
   *[other] (først et af disse trin:)
}
script-appraisal-carried = Bæres af:
script-act-kind = Handlingens art
script-sign = ▲ Tegn
script-looks-like = △ Ligner et tegn
script-rule = Regel { $rule } · { $standing } · { $source }
script-feedback = Svar til brugeren
script-feedback-right = Svar, når det er helt rigtigt
script-feedback-partly = Svar, når det er delvist rigtigt
script-feedback-breach = Svar, når det er et brud
script-effects = Ændrer
script-leads-to = Fører til
script-choice-in = { $words } (scene{"\u00A0"}{ $number })
script-on-best-way = ★ på en bedste vej
script-branch = Her fortsætter samtalen af sig selv. Den første linje, der passer, gælder:
script-ends = Samtalen slutter:
script-belongs = Hører til i notatet.
script-belongs-not = Hører ikke til i notatet.
script-belongs-if = Hører til, hvis { $condition }; ellers ikke.
script-by-rule = Bedømmes efter
script-critical-noted = ‼ Afgørende brud, hvis det tages med
script-critical-noted-if = ‼ Afgørende brud, hvis det tages med uden at høre til
script-endings-heading = Slutninger
script-outcome = Udfald
script-variables-heading = Hvad samtalen husker
script-no-variables = Samtalen husker intet ud over, hvad der er valgt og set.
script-flag-set = slået til
script-flag-clear = slået fra
script-gauge = { $value } på en skala fra 0 til 100
script-at-first = Fra begyndelsen
script-changed = { $effect } ved:
script-asked = Har betydning i
script-principles-heading = Reglerne, og hvad der bedømmes efter dem
script-judges = Efter denne regel bedømmes:
script-judges-nothing = Samtalen siger, at den træner denne regel, men intet bedømmes efter den.
script-by-circumstances = {" "}(afhænger af omstændighederne)
script-in-note = I notatet:

## Fagfolks gennemgang

script-reviewed = Fagfolk: { $review }
review-title = Gennemgang: { $title }
review-noscript = Siden bruger JavaScript til at samle dine svar og gemme dem i en fil. Åbn den i en almindelig browser.
review-about-heading = Hvad det går ud på
review-about = Du læser en samtale, som en sagsbehandler under oplæring læser den, og siger, hvad du mener om alt det, man kan gøre undervejs. Siden viser ikke, hvad kurset selv mener, og heller ikke, hvad der er tænkt som et tegn. Hvor fagfolk ikke deler kursets syn, får deltagerne det at vide.
review-how = Svar ud fra din egen faglige vurdering, og uden at slå op, hvad andre mener. »Kan ikke sige det« er også et svar. Er det ordene, der er noget i vejen med, så skriv det i en kommentar.
review-circumstances = Scenerne har numre, og ingen møder dem alle i én samtale. Nogle replikker og valg kommer kun, når den betingelse er opfyldt, der står under dem. Nogle valg spørges der til flere gange: Svaret kan afhænge af, hvad der er sket før, men behøver ikke at gøre det.
review-private = Dine svar bliver på siden, indtil du gemmer dem. Intet bliver lagret i browseren, og intet bliver sendt. »Gem« lægger en lille fil på din computer, { $file }, som du giver til den, der har bedt dig om hjælp. Vil du fortsætte en anden dag, så gem, åbn siden igen, og hent filen ind.
review-load = Hent en fil ind, som du har gemt før
review-you = Om dig
review-no-names = Skriv ikke dit navn her, og nævn ikke virkelige personer i kommentarerne.
review-role = Fag
review-role-hint = For eksempel socialrådgiver, jurist eller rådgiver om æresrelaterede konflikter.
review-years = Antal års erfaring
review-decision = Hvad mener du om hvert valg?
review-your-verdict = Din bedømmelse
review-opinion = { $answer ->
    [right] Rigtigt
    [partly] Acceptabelt, men der mangler noget
    [wrong] Forkert
   *[cannot-say] Kan ikke sige det
}
review-neutral = Hverken rigtigt eller forkert
review-note = Hvilke udsagn hører hjemme i notatet?
review-your-answer = Dit svar
review-statement = { $answer ->
    [belongs] Hører hjemme i notatet
    [belongs-not] Hører ikke hjemme i notatet
    [depends] Afhænger af, hvordan samtalen er gået
   *[cannot-say] Kan ikke sige det
}
review-appraisal = Stop op her, og vurdér, hvad der indtil nu er set, hørt og læst.
review-appraisal-name = Din vurdering
review-appraisal-here = Din vurdering på dette sted
review-level-question = Hvor står borgeren?
review-level = { $answer ->
    [no-occasion] Ingen anledning til bekymring
    [unease] Uro, uden noget konkret at pege på
    [signs] Konkrete tegn på negativ social kontrol
    [basis] Et konkret grundlag at handle på
    [danger] Nogen er i fare
   *[cannot-say] Kan ikke sige det
}
review-basis-question = Er der tilstrækkeligt grundlag for at begrænse bisidderen?
review-basis = { $answer ->
    [no] Nej
    [not-yet] Ikke endnu; noget mildere kommer først
    [for-part] Ja, for en del af samtalen
    [more] Ja, for mere end en del
   *[cannot-say] Kan ikke sige det
}
review-first-question = Hvad kommer først?
review-first-none = Intet valgt
review-facts-question = Hvad af dette hviler din vurdering på, når det er kommet frem?
review-no-fact = Intet af det
review-comment = Kommentar (valgfri)
review-otherwise-if = Ellers, hvis { $condition }
review-any-chosen = et af disse valg er truffet ({ $words })
review-none-chosen = ingen af disse valg er truffet ({ $words })
review-marks = bestemte replikker er noteret undervejs
review-end = Slutningen
review-ends = Samtalen slutter her.
review-values-heading = Hvad samtalen holder regnskab med
review-values = Nogle af betingelserne ovenfor nævner en værdi i anførselstegn. Her står, hvad der ændrer den.
review-value-range = Den begynder på { $first } på en skala fra 0 til { $most }.
review-value-changed = Ændres af:
review-all = Samtalen som helhed
review-footer = Samtalen og personerne er opdigtede. Siden er undervisningsmateriale og ikke juridisk rådgivning.
review-bar = Hvor langt du er, og gem
review-next = Næste ubesvarede
review-save = Gem
review-progress = Besvaret: { $answered } af { $all }.
review-saved = Gemt med { $answered } af { $all } svar.
review-complete = Alt er besvaret.
review-loaded = Filen er hentet ind. Den besvarer { $answered } af { $all } spørgsmål.
review-load-unreadable = Filen er ikke en gennemgang, som denne side har gemt. Intet blev hentet ind.
review-load-format = Filen er gemt af en anden version af siden. Intet blev hentet ind; brug den side, filen kommer fra.
review-load-scenario = Filen handler om en anden samtale. Intet blev hentet ind.
review-load-language = Filen er lavet på et andet sprog. Intet blev hentet ind; brug siden på det sprog.
review-load-hash = Samtalen er ændret, siden filen blev gemt. Intet blev hentet ind; brug den side, filen kommer fra.
review-load-replace = De svar, du ikke har gemt, bliver erstattet. Skal filen hentes ind?
review-load-kept = Intet blev hentet ind. Dine svar er, som de var.
review-load-partly = Filen er hentet ind, men nogle af svarene findes ikke her og blev udeladt.

## Opgørelsen af gennemgange: samtalerum review

review-report-heading = { $title }: { $count ->
    [one] 1 har gennemgået den
   *[other] { $count } har gennemgået den
}, { $disputed ->
    [0] og ingen dom over et valg er omstridt
    [one] og 1 dom over et valg er omstridt
   *[other] og { $disputed } domme over valg er omstridt
}
review-report-roles = De, der har svaret: { $roles }
review-report-unstable = { $count ->
    [one] Én gennemgang
   *[other] { $count } gennemgange
} er for lidt til en stabil facitliste. Tests af den slags (script concordance) kræver et panel på { $enough } til 20, og omkring en fjerdedel af spørgsmålene falder fra (Dory m.fl. 2012).
review-report-beside = Enigheden står ved siden af reglen og dens kilde og træder aldrig i stedet for dem: Paneler af erfarne folk er kun delvis enige med den viden, der findes.
review-report-line = Kurset: { $course }. Fagfolk: { $review }.{ $count ->
    [0] {""}
   *[other] {" "}Svar: { $counts }
}
review-report-level = Hvor borgeren står.
review-report-basis = Grundlag for at begrænse bisidderen.
review-report-first = Hvad der kommer først:
review-report-fact = { $carries ->
    [yes] Bærer den: { $fact } Fagfolk: { $review }.
   *[no] Bærer den ikke: { $fact } Fagfolk: { $review }.
}
review-summary-comment = Optælling af fagfolks svar, skrevet af »samtalerum review«. Ingen personer og ingen kommentarer.
review-written = { $path } er skrevet.
review-not-written = Intet blev skrevet.
review-file-failed = { $file }: { $why }
review-file-unread = Filen kan ikke læses: { $reason }
review-file-too-large = Filen er langt større end nogen gennemgang. Vælg den fil, siden har gemt.
review-file-unreadable = Det er ikke en gennemgang, som siden har gemt: linje { $line }, kolonne { $column } ({ $detail }). Bed om filen igen, sådan som siden gemte den.
review-file-no-review = Det er ikke en gennemgang: Filen har intet »format«. Vælg den fil, siden har gemt; den ender på .review.json.
review-file-format = Gennemgangen har format { $found }; dette program læser format { $known }. Brug den version af programmet, der skrev siden.
review-file-meeting = Gennemgangen handler om »{ $id }«, og den samtale er ikke i kurset{ $meant ->
    [0] {". "}Vælg kurset med --content.
   *[other] . Er det »{ $meant }«? Vælg kurset med --content.
}
review-file-language = Gennemgangen er lavet på sproget »{ $language }«, som kurset ikke har. Vælg med --content det kurset, siden er lavet ud fra.
review-file-edited = »{ $id }« er ændret på sproget »{ $language }«, siden den side blev skrevet, som gennemgangen er lavet på. Svarene kan derfor handle om noget andet. Skriv en ny side med »samtalerum script { $id } --for-review«, eller hent samtalen frem, som den var.
review-file-unknown = Gennemgangen nævner »{ $id }« under { $place }, og det findes ikke i samtalen{ $meant ->
    [0] .
   *[other] {" "}(måske menes »{ $meant }«).
} Bed om filen igen, sådan som siden gemte den.
review-file-twice = Den samme fil er angivet to gange. Udelad den ene: Hver gennemgang tæller én gang.
review-file-open = { $file }: { $open } af { $all } spørgsmål er ikke besvaret, det første i scene { $scene }. Resten er talt med. Resten besvares ved at hente filen ind på siden og trykke på »Næste ubesvarede«.

## Tegningen

graph-about = { $scenes } { $scenes ->
    [one] scene
   *[other] scener
} og { $endings } { $endings ->
    [one] slutning
   *[other] slutninger
}. Samtalen går ovenfra og ned. Hvert valg står i sin scene med et tegn for, hvordan det bedømmes, og en linje til den scene, det fører til. Det samme står som tekst i manuskriptet: samtalerum script.
graph-otherwise = ellers
graph-statements = { $count ->
    [one] 1 udsagn at tage stilling til
   *[other] { $count } udsagn at tage stilling til
}{ $critical ->
    [0] {""}
    [one] . ‼ 1 kan bryde et afgørende princip
   *[other] . ‼ { $critical } kan bryde et afgørende princip
}
graph-legend-kinds = Scener: ◆ valg, ▸ fører videre, ⇉ betingelserne afgør, hvor den fører hen, ✎ notat, ■ slutning.
graph-legend-back = ↑ Fører tilbage til den scene, der nævnes.
graph-legend-appraisal = ◇ En vurdering: Deltageren siger, hvad det, der er kommet frem, viser.
graph-legend-stake = På spil: scenens point. En helt rigtig handling giver dem, en delvist rigtig det halve, og et brud koster dem.
graph-appraisal = { $facts ->
    [one] 1 faktum
   *[other] { $facts } fakta
} at vælge mellem · { $cases } tilfælde
graph-sheet = { $title } · ark { $sheet } af { $sheets }
graph-sheets-about = Scenerne er fordelt på ark. Hvor en vej fortsætter på et andet ark, står scenens nummer og arket, både der, hvor den går ud, og der, hvor den kommer ind. Numrene er de samme som i manuskriptet.
graph-signs-heading = Sådan læses tegningen
graph-on-sheet = Ark { $sheet }
graph-goes-on = → { $number } (ark { $sheet })
graph-goes-back = ↑ { $number } (ark { $sheet })
graph-scene-on = { $number } (ark { $sheet })
graph-from = Fra { $scenes }

## Vejene

paths-progress = { $states } { $states ->
    [one] tilstand
   *[other] tilstande
} undersøgt …
paths-found = { $more ->
    [yes] Mere end { $ways }
   *[no] { $ways }
} { $ways ->
    [one] vej
   *[other] veje
} gennem { $states } { $states ->
    [one] tilstand, som er undersøgt
   *[other] tilstande, som alle er undersøgt
}.
paths-stated = Scenariet angiver { $minutes } { $minutes ->
    [one] minut
   *[other] minutter
}.
paths-not-explored = Ikke alt er undersøgt: Efter { $states } tilstande blev grænsen på { $limit } nået, eller der er for meget at kombinere eller huske (mange tegn, udsagn eller betingelser). Det bedste og det dårligste resultat kendes derfor ikke, og det, der nævnes her, kan godt findes på de veje, der mangler. Grænsen kan hæves med { $option }.
paths-shortest = Korteste vej
paths-longest = Længste vej
paths-best = Bedste vej
paths-worst = Dårligste vej
paths-length = { $decisions } valg · { $words } ord · ca. { $minutes } { $minutes ->
    [one] minut
   *[other] minutter
}
paths-reaches = { $points } point · { $percent } af 100{ $critical ->
    [yes] {" · afgørende brud"}
   *[no] {""}
} · slutter ved »{ $ending }«
paths-note = { $count ->
    [0] Notatet: intet tages med
   *[other] Notatet: { $statements }
}
paths-marked = (noteret som tegn: { $lines })
paths-areas = Områderne, hvert for sig
paths-range = fra { $worst } til { $best } point
paths-endings = Slutningerne, og hvordan de bedst nås
paths-never = nås aldrig
paths-at-best = højst { $percent } af 100{ $critical ->
    [yes] {" · kun med et afgørende brud"}
   *[no] {""}
}
paths-scenes-not-met = { $until ->
    [ever] Scener, som ingen vej når: { $ids }
   *[yet] Scener, der endnu ikke er mødt: { $ids }
}
paths-choices-not-met = { $until ->
    [ever] Valg, som ingen vej tilbyder: { $ids }
   *[yet] Valg, der endnu ikke er mødt: { $ids }
}
paths-endings-not-met = { $until ->
    [ever] Slutninger, som ingen vej når: { $ids }
   *[yet] Slutninger, der endnu ikke er mødt: { $ids }
}

## Blind spil

form-heading = Blindt spil: Hvad man når uden at læse samtalen
form-chance = Beslutninger: { $decisions }. Et tilfældigt valg er helt rigtigt i { $chance } af dem.
form-random = Helt tilfældigt spil: i snit { $mean } af 100, består { $passes } (der kræves { $mark }){ $runs ->
    [0] {""}
   *[other] {", anslået ud fra "}{ $runs } gennemspilninger
}.
form-not-held = Samtalen er i format 1 eller er kursets introduktion, så den bliver ikke holdt op på grænserne.
form-strategies = Tager altid: snit · består · helt rigtigt · mod tilfældet
form-best = Når længst: { $choices }
form-best-note = {"; "}i notatet { $note }
form-best-appraisals = {"; "}i vurderingerne { $answers }
form-best-marks = {"; "}som tegn { $marks }
form-marks = { $rule ->
    [all] alle replikker
    [mood-changed] dem, hvor et udtryk skifter
   *[other] ingen
}
form-notes = I notatet: uden fejl
form-appraisals = I vurderingerne: helt rigtigt
form-meetings = Samtale: tilfældet · længste, korteste og klassifikator mod tilfældet ·
    tilfældigt snit · bedste snit · regler, der består
form-classifier = En klassifikator, der kun ser formen, finder et helt
    rigtigt valg i { $right } af beslutningerne (tilfældet: { $chance }).
form-moods = Bisidderes udtryk: med og uden kontrol
form-choices = { $rule ->
    [longest] det længste
    [shortest] det korteste
    [middle] det mellemste i længde
    [question] et spørgsmål, helst langt
    [short-question] et spørgsmål, helst kort
    [question-marks] flest spørgsmålstegn
    [ends-with-question] slutter med et spørgsmål
    [no-question] intet spørgsmål
    [citizen] nævner borgeren
    [citizen-question] nævner borgeren og spørger
    [companion] nævner bisidderen
    [both-names] nævner dem begge
    [no-companion] nævner ikke bisidderen
    [polite] flest høflige ord
    [hedged] flest forbehold
    [sentences] flest sætninger
    [one-sentence] færrest sætninger
    [commas] flest kommaer
    [speaker] flest »jeg«
    [no-speaker] færrest »jeg«
    [addressed] flest »du« og »jer«
    [quoted] begynder med noget sagt
    [not-quoted] uden noget sagt
    [numbers] indeholder tal
    [calm] færrest udråbstegn
    [rare-opening] det sjældneste første ord
    [common-opening] det hyppigste første ord
    [long-words] de længste ord
    [short-words] de korteste ord
   *[other] { $rule }
}
form-note = { $rule ->
    [all] alle udsagn
    [none] ingen udsagn
    [longest-half] den længste halvdel
    [longest-third] den længste tredjedel
    [longest-two-thirds] de længste to tredjedele
    [shortest-half] den korteste halvdel
    [from-60] dem med mindst 60 tegn
    [from-70] dem med mindst 70 tegn
    [from-75] dem med mindst 75 tegn
    [from-80] dem med mindst 80 tegn
    [from-85] dem med mindst 85 tegn
    [from-90] dem med mindst 90 tegn
    [from-100] dem med mindst 100 tegn
    [from-110] dem med mindst 110 tegn
    [no-labels] dem uden mærkater
    [no-copies] dem, der intet sender
    [no-labels-no-copies] dem uden mærkater, der intet sender
    [quoted] dem med citat
    [citizen] dem, der nævner borgeren
    [no-companion] dem, der ikke nævner bisidderen
    [commas] dem med komma
   *[other] { $rule }
}

## Sprog, der følges ad: »samtalerum words«

words-no-folder = Skriv --content og mappen med kurset: Det indbyggede kursus kan ikke ændres.
words-no-language = Kurset har ingen tekster på »{ $language }«. Det har: { $known }.
words-same-language = »{ $language }« er selv det sprog, der oversættes fra. Vælg et andet med --to eller --from.
words-malformed-language = »{ $language }« er ikke et sprog. { $meant ->
    [0] Skriv en sprogkode, f.eks. en, de eller pl.
   *[other] Mente du { $meant }?
}
words-no-file = Der er ingen tekster til »{ $name }« på { $language }. Der er: { $known }.
words-no-text = { $words }: Der er ingen tekst med navnet »{ $name }«.{ $meant ->
    [0] {""}
   *[other] {" "}Mener du »{ $meant }«?
}
words-status-head = Fra { $from } til { $to }: oversat, i alt, procent
words-status-all = i alt
words-status-missing = mangler: { $count }
words-status-untranslated = ikke oversat: { $count }
words-status-changed = ændret siden: { $count }
words-status-unwatched = ikke fulgt: { $count }
words-added = { $words }: { $count ->
    [1] 1 tekst er sat ind
   *[other] { $count } tekster er sat ind
} og mærket »untranslated«.
words-marked = { $words }: { $count ->
    [1] 1 tekst er mærket »changed«
   *[other] { $count } tekster er mærket »changed«
}, fordi originalen er ændret, siden der blev oversat.
words-renewed = { $words }: { $count ->
    [1] 1 tekst, der endnu ikke er oversat, er kopieret igen
   *[other] { $count } tekster, der endnu ikke er oversat, er kopieret igen
}, fordi originalen er ændret.
words-unwatched = { $words }: { $count ->
    [1] 1 tekst følges først fra nu af. Den
   *[other] { $count } tekster følges først fra nu af. De
} regnes for at svare til originalen, som den er nu; se efter, hvis den allerede er ændret.
words-in-step = Sprogene følges ad. Intet er ændret.
words-done-copies = { $count ->
    [one] 1 tekst er stadig den samme som originalen
   *[other] { $count } tekster er stadig de samme som originalerne
} og altså ikke oversat, for eksempel »{ $name }«. Er det med vilje, så nævn den: »samtalerum words done { $scenario } { $name }«
words-done = { $words }: { $count ->
    [0] Ingen af teksterne ventede.
    [1] 1 tekst er nu oversat.
   *[other] { $count } tekster er nu oversat.
}

new-malformed-id = »{ $id }« kan ikke være navnet på en samtale. Brug små bogstaver fra a til z, tal og bindestreg, begynd med et bogstav, og brug højst { $longest } tegn.{ $meant ->
    [0] {""}
   *[other] {" "}Skriv f.eks. { $meant }.
}
new-there-already = { $path } findes allerede og bliver ikke overskrevet. Vælg et andet navn.
new-broken-course = { $path } kan ikke læses, så samtalen kan ikke sættes ind i kurset. Kør »samtalerum check«, ret fejlen, og prøv igen.
new-list-it = { $path } kan ikke ændres uden at ændre mere end det. Sæt selv denne linje ind i listen »meetings«, og prøv igen: { $line }
new-other-catalogue = Kataloget i mappens guidance.ron mangler { $ids }, som den nye samtale bruger. Tilføj dem, eller fjern guidance.ron, så programmets eget katalog gælder.
new-unfit = Den nye samtale passer ikke ind i mappen: { $sentence } Intet er lavet.
new-made = Lavet: { $path }
new-changed = Ændret: { $path }
new-waits = På { $language } er teksterne kun kopieret og mærket »untranslated«, til de er oversat.
new-next = Prøv nu:

template-head = En samtale: hvem der er med, hvad der sker, og hvordan valgene bedømmes. Ordene står i locales/da/scenarios/{ $id }.ftl og de andre sprogs mapper, under de samme navne. Efter to skråstreger står en kommentar; den må du gerne slette.
template-id = Navnet, som også er filens navn. Det må ikke ændres, når nogen har spillet samtalen.
template-level = Hvor svær den er: Introductory, Intermediate eller Advanced.
template-minutes = Hvor mange minutter den varer.
template-trains = De principper, som samtalen især træner. Navnene står i kataloget guidance.ron.
template-cast = Alle, der er med, undtagen sagsbehandleren. Roller: Citizen (borgeren), Companion (bisidder), Representative (partsrepræsentant), Interpreter, Colleague, Manager. I parentes efter bisidderen: Spouse, Parent, ParentInLaw, Child, Sibling, SiblingInLaw, Friend, Volunteer eller Other. Portrættet (look) er et af programmets egne; skriver du et navn, som ikke findes, nævner `check` dem alle.
template-case-file = Det, som sagsbehandleren læser før samtalen.
template-papers = Hvad hvert papir er, så det kan tegnes derefter: Contract (kontrakt), Note (notat i journalen), Mail, TextMessage (sms), Letter (brev), Rules (retningslinjer) eller Sheet (et ark).
template-variables = Det, som samtalen husker om, hvad deltageren gjorde: Flag er ja eller nej, Gauge et tal fra 0 til 100.
template-facts = Fakta: det, som en upartisk iagttager kunne have set, hørt eller læst. De er af en art: Observed (set eller hørt), SaidByCitizen (sagt af borgeren), SaidByOthers (sagt af andre om dem selv), OnFile med det dokument, det står i, Hearsay (andenhåndsviden), Label (et gæt på, hvad noget betyder) og Background (baggrund). En replik bringer et faktum frem, når den vises. Det, der står i sagen, og baggrunden er kendt fra begyndelsen. Ordene er beskeden fact- med navnet i ordfilen.
template-no-basis = Andenhåndsviden, etiketter og baggrund er aldrig et grundlag for at begrænse en bisidder. De står blandt svarene, så deltageren må skelne.
template-start = Scenen, som samtalen begynder i.
template-scenes = Scenerne. Rækkefølgen er ligegyldig; hver scene siger selv, hvad der følger.
template-opening = Sted (Room, Office, Telephone, Video eller Desk), hvem der er til stede, og hvordan de ser ud. Det gælder, til en scene siger noget andet. Ansigter: Calm, Friendly, Cheerful, Serious, Tense, Worried, Afraid, Sad, Tired, Angry, Doubtful, Surprised, Explaining, Withdrawn.
template-lines = Det, der ses (Narrate) og siges (Say). Teksten er navnet på en besked i ordfilen.
template-looks-like = Noget, der ligner et tegn på kontrol, men har en uskyldig forklaring.
template-sign = Et tegn på negativ social kontrol.
template-stake = Det, der er på spil i beslutningen: 1 til 6 point og de områder, de tæller i (Rights, Facts, Decision, Safety). Et helt rigtigt valg giver pointene, et delvist rigtigt det halve, og et brud koster dem. Det er det samme for alle valg i scenen.
template-choose = Det, der følger: Choose (et valg), Goto (en anden scene), Branch (en scene efter omstændighederne), Appraise (vurderingen), Note (notatet) eller End (slutningen).
template-choice = Et valg: hvordan det bedømmes (Follows, Partly, Breaches eller Neutral), hvad det ændrer (Set, Clear, Add), og hvilken scene det fører til.
template-when = En replik kan være betinget: Flag, AtLeast, AtMost, Chosen, Visited, Marked, Noted, Established, AtLeastOf, Not, All, Any. Spørg til fakta, hvor loven spørger til, hvad der er kommet frem, og til flag, hvor det afgørende er, hvad deltageren gjorde.
template-appraisal = Den første vurdering, når omkring halvdelen af samtalen er gået. Hver samtale har to, på alle veje. Deltageren siger, hvor borgeren står, om der er tilstrækkeligt grundlag for at begrænse bisidderen, hvad hun bygger på, og hvor sikker hun er. Også her er der noget på spil.
template-offered = De fakta, der kan vælges mellem: De første seks, der er kommet frem, tilbydes. Skriv derfor mindst seks, der er kommet frem på alle veje.
template-cases = De rette svar: Det første tilfælde, hvis betingelse er opfyldt, gælder, og det sidste har ingen. Hvor borgeren står (level): NoOccasion, Unease, Signs, Basis, Danger. Grundlaget (basis): No, NotYet, ForPart, More. Ved NotYet står i first de trin på trappen, hvoraf et skal komme først. Det, der står i carried_by, bærer svaret.
template-second = Den anden vurdering, før notatet. Der spørges på samme måde.
template-circumstances = Et valg, der bedømmes efter omstændighederne: Den første betingelse, der er opfyldt, gælder. Her spørges til et faktum.
template-kind = Handlingens art fra kataloget. Handlinger af samme art bedømmes ens i alle samtaler.
template-limits = En handling, der begrænser bisidderen: Gennemgangen ser, om den strider mod deltagerens egen vurdering.
template-note = Notatet: hvad der hører til i det (Always), ikke gør (Never) eller kun gør under en betingelse (When). Med én fejl er det delvist rigtigt, og med to giver det intet.
template-branch = Slutningen. En dårlig slutning skal komme af et brud, som deltageren kunne vide var et.
template-endings = Slutningerne, og hvordan det gik for borgeren: Good, Mixed eller Poor.
template-course = Kurset: samtalerne i den rækkefølge, som de bedst spilles i, og hvor mange procent der skal til for at bestå.

words-note-fact = Et faktum i samtalen, { $kind }. Det kommer frem ved: { $lines }. Deltagerne vælger mellem fakta, så hold dem nogenlunde lige lange, og lad ikke ordene røbe, hvad de er værd.
words-note-fact-known = Et faktum i samtalen, { $kind }. Det er kendt, før samtalen begynder. Deltagerne vælger mellem fakta, så hold dem nogenlunde lige lange, og lad ikke ordene røbe, hvad de er værd.
words-note-feedback = Vises i stedet for teksten »feedback«, { $grade ->
    [right] når valget er helt rigtigt.
    [partly] når valget kun er delvist rigtigt.
   *[breach] når valget er et brud.
}
words-exported = { $path } er skrevet: { $count ->
    [1] 1 tekst.
   *[other] { $count } tekster.
}
words-export-there = { $path } findes allerede og bliver ikke overskrevet: Der kan være oversættelser i den. Vælg et andet navn med --out.
words-imported = Nye eller ændrede tekster: { $texts }. Tekster, der ikke længere venter: { $settled }.
words-import-refused = Intet er ændret. Ret filen, og prøv igen.
words-not-utf8 = Filen er ikke gemt i UTF-8, så æ, ø og å kan ikke læses. Gem den igen som »CSV UTF-8«, eller som XLIFF i UTF-8, og prøv igen.
words-unreadable = Filen kan ikke læses som CSV: { $detail }.
words-no-column = Kolonnen »{ $name }« mangler. Første linje skal have de navne, som »samtalerum words export« skrev.
words-broken-xml = Linje { $line }: Filen kan ikke læses som XLIFF: { $detail }.
words-not-in-xml = { $words }: »{ $name }« har et tegn, { $letter }, som XLIFF ikke kan rumme. Ret teksten, eller brug --format csv.
words-import-spreadsheet = Oversættelsen af »{ $name }« er »{ $found }«, som et regneark har regnet ud. Skriv teksten igen, med ' foran, hvis den begynder med =, +, - eller @.
words-import-unchecked = »{ $name }« ville være en fejl: { $sentence }
words-xliff-version = Filen er XLIFF { $version }. Kun XLIFF 1.2 kan læses, og det kan oversættelsesprogrammer også gemme. Vælg den udgave, og prøv igen.
words-xliff-languages = Linje { $line }: Filen rummer flere sprogpar, { $first } og { $other }. Gem hvert sprog i en fil for sig, og importér filerne én ad gangen.
words-uneven = Linje { $line } har { $found } felter, men første linje har { $expected }. Sæt anførselstegn om felter med komma eller linjeskift, eller gem filen fra et regneark.
words-import-elsewhere = »{ $name }« var oversat, da filen blev sendt ud, men { $words } findes ikke. Filen er sendt ud til et andet sprog, eller sproget er slettet siden. Ret sprogets navn i filen, eller send teksten ud igen.
words-import-no-file = { $words } findes ikke, så »{ $name }« hører ingen steder til.
words-import-no-text = { $words } har ingen tekst med navnet »{ $name }« mere.
words-import-unreadable = »{ $name }« kan ikke læses: En krøllet parentes mangler måske sin makker, eller en linje begynder med et tegn, der betyder noget særligt.
words-import-twice = »{ $name }« står to gange i filen. Behold den rigtige oversættelse, og slet den anden.
words-import-lost = I oversættelsen af »{ $name }« mangler { $names }.
words-import-more = I oversættelsen af »{ $name }« står { $names }, som originalen ikke har.
words-import-meanwhile = »{ $name }« er ændret i { $words }, siden filen blev sendt til oversættelse. Skriv den rigtige tekst i begge, eller send teksten ud igen.

## Pakkerne: samtalerum pack

pack-made = Lavet: { $path } ({ $title }, { $size } kB)
pack-course = hele kurset
pack-contents = { $count } { $count ->
    [one] samtale
   *[other] samtaler
}, tvillinger medregnet, på disse sprog: { $languages }. { $view ->
    [room] Med det tegnede rum og tekstvisningen.
   *[text] Kun med tekstvisningen.
}
pack-warnings = { $count ->
    [0] Der er ingen fejl og ingen advarsler.
    [one] Kontrollen fandt ingen fejl, men én advarsel. »{ $command }« viser den.
   *[other] Kontrollen fandt ingen fejl, men { $count } advarsler. »{ $command }« viser dem.
}

## Når noget ikke kan lade sig gøre

cannot-read = { $path } kan ikke læses: { $reason }
cannot-read-folder = Mappen { $path } kan ikke læses: { $reason }
cannot-print = Det, der skulle skrives ud, kunne ikke skrives: { $reason }
cannot-write = { $path } kan ikke skrives: { $reason }
cannot-watch = { $path } kan ikke overvåges: { $reason }
write-meanwhile = { $path } er ikke, som den var, da den blev læst. Intet er ændret.
write-failed = { $path } kan ikke skrives: { $reason }. Intet er ændret.
serve-no-index = { $path } indeholder ingen index.html. Byg mappen først: { $command }
serve-no-folder = Mappen { $path } kan ikke læses: { $reason }. Byg den først: { $command }
serve-port = Port { $port } kan ikke bruges: { $reason }. Prøv en anden med --port 0.
pack-refused = Intet er pakket, for der er fejl i det, der skulle pakkes. Ret dem, og prøv igen.
pack-nothing = Intet er pakket, for der er ingen samtale, der kan spilles.
pack-no-page = Der er ingen bygget side, som pakker kan laves af; der blev søgt i: { $searched }. Byg den med »{ $command }«, tag mappen »page« fra en udgivelse, eller angiv en anden mappe med --page.
pack-page-lacks = Mappen med siden mangler { $file }, som denne pakke skal bruge. Byg den igen, eller tag mappen »page« fra en udgivelse af denne version.
pack-page-script = { $file } i mappen med siden kan ikke lægges ind i en HTML-fil. Byg mappen igen, eller tag mappen »page« fra en udgivelse af denne version.
pack-page-other = Mappen med siden er bygget af en anden version: { $file } mangler { $part }. Byg den igen, eller tag mappen »page« fra en udgivelse af denne version.
pack-no-platform = --report er til læringsplatforme. En pakke til en webserver og en enkelt fil melder intet tilbage. Udelad det, eller vælg scorm12, scorm2004 eller cmi5 med --for.
pack-no-row = --report { $row }: der er ingen sådan række i det, der meldes. Der er: { $known }.
pack-no-value = --report { $row }={ $value }: rækken »{ $row }« har ingen sådan værdi. Der er: { $known }.
unreadable-scenario = { $path } kan ikke læses. »samtalerum check« siger hvorfor.
meeting-has-errors = Samtalen »{ $id }« kan ikke spilles endnu, fordi der er fejl i den:
no-meeting = Der er ingen samtale med navnet »{ $id }«, som kan spilles. { $meant ->
    [0] { $known ->
        [0] Der er slet ingen.
       *[other] Der er: { $known }.
    }
   *[other] Mener du »{ $meant }«?
}
no-scenario = Der er ingen samtale med navnet »{ $id }«. { $meant ->
    [0] { $known ->
        [0] Der er slet ingen.
       *[other] Der er: { $known }.
    }
   *[other] Mener du »{ $meant }«?
}
left-out = Udeladt, fordi der er fejl i { $count ->
    [one] den
   *[other] dem
}: { $ids }. »samtalerum check« siger, hvad der skal rettes.
no-attempt = Der er hverken en fil eller et gemt forsøg med navnet »{ $id }«.
no-attempt-or-code = Der er hverken en fil eller et gemt forsøg med navnet »{ $id }«, og det er ikke en hel forsøgskode.
no-attempt-file = { $path } er ikke et gemt forsøg, eller dets første linje er beskadiget.
attempt-file-newer = { $path } er et forsøg fra en nyere version af programmet. Læs det med den version.
explain-no-code = Der er ingen kode »{ $id }«. { $meant ->
    [0] »samtalerum explain« viser dem alle.
   *[other] Mener du »{ $meant }«?
}
graph-paper = --paper hører til --format html. De andre formater har ingen sider.
play-no-attempt = Der er intet gemt forsøg med navnet »{ $id }«, som kan fortsættes.
play-save-there = Der er allerede en fil { $path }. Angiv en anden med --save-as.
play-stopped = Samtalen blev afbrudt: { $reason }.
play-from-and-mode = En forhåndsvisning med --from tæller hverken som øvelse eller prøve. Udelad --mode.
only-for-play = { $option } kan kun bruges, når der spilles.
play-no-folder = Skriv --content og den mappe, der skal holdes øje med.
play-no-scene = »{ $scenario }« har ingen scene »{ $id }«. { $meant ->
    [0] Der er: { $known }.
   *[other] Mener du »{ $meant }«?
}
play-no-variable = »{ $scenario }« har ingen variabel »{ $id }«. { $meant ->
    [0] Der er: { $known }.
   *[other] Mener du »{ $meant }«?
}
play-set-form = »{ $typed }« kan ikke forstås. Skriv variablen, et lighedstegn og værdien, f.eks. --set trust=40.
play-flag = »{ $id }« er et flag. Skriv true eller false efter lighedstegnet.
play-gauge = »{ $id }« er en måler. Skriv et tal fra 0 til { $highest } efter lighedstegnet.
debrief-damaged = { $id } er beskadiget i linje { $line }. Det, der står før, bliver bedømt.
debrief-edited = { $id }: Samtalen er ændret, siden forsøget blev spillet, så { $acts ->
    [one] den sidste handling passer
   *[other] de sidste { $acts } handlinger passer
} ikke mere. Gennemgangen gælder resten.
debrief-misfits = { $id }: Forsøget er beskadiget eller ændret. Samtalen er, som den var, men { $acts ->
    [one] den sidste handling passer
   *[other] de sidste { $acts } handlinger passer
} ikke til den. Gennemgangen gælder resten.
debrief-no-meeting = { $id }: Dette kursus har ingen samtale »{ $scenario }«. Hører forsøget til et andet kursus, så angiv dets mappe med --content.
debrief-cannot = { $id } kan ikke bedømmes.
code-damaged = { $id } er beskadiget i linje { $line }. Koden rummer det, der står før.
code-several = Koden rummer { $count } forsøg. Bedøm ét ad gangen:
code-preview = Forsøget begynder midt i samtalen og har derfor ingen kode.
code-misfits = Forsøget passer ikke længere til samtalen »{ $scenario }«: { $acts ->
    [one] Den sidste handling
   *[other] De sidste { $acts } handlinger
} kan ikke spilles igen. Koden rummer dem alligevel.
record-damaged = { $id } er beskadiget i linje { $line } og kan ikke optages.
record-preview = Forsøget begynder midt i samtalen. Spil den fra begyndelsen, og optag det.
record-misfits = Forsøget er beskadiget eller ændret: »{ $scenario }« er, som den var, men { $acts ->
    [one] den sidste handling passer
   *[other] de sidste { $acts } handlinger passer
} ikke til den, så forsøget kan ikke optages.
record-edited = »{ $scenario }« er ændret siden, og { $acts ->
    [one] den sidste handling
   *[other] de sidste { $acts } handlinger
} i forsøget passer ikke længere. Spil samtalen igen.
record-unfinished = Forsøget er ikke spillet til en slutning. Spil det færdigt først.
record-malformed-name = »{ $name }« kan ikke være navnet på en gennemspilning. Brug små bogstaver fra a til z, tal og bindestreg. Navne som con og nul bruger Windows selv.
record-there-already = { $path } findes allerede. Slet den, eller giv den nye et andet navn med --as.

# Det kursus, som en opsummering handler om, under opsummeringen.
about-course = { $path ->
    [0] Det gælder det indbyggede kursus.
   *[other] Det gælder kurset i { $path }.
}

## Kommandolinjen og dens hjælp

help = Et program, hvor sagsbehandlere øver sig i svære samtaler
help-play = Spil en samtale; uden dens navn åbnes kursets menu
    .more = Slutkode: 0 samtalen blev spillet eller forladt, 2 forkert brug, eller ikke alt kunne gemmes, 130 Ctrl-C eller et andet signal.
help-debrief = Bedøm et gemt forsøg eller en forsøgskode igen
help-code = Skriv et gemt forsøg som en kort forsøgskode
help-check = Vis alle fejl og advarsler i et kursus
    .more = Slutkode: 0 intet fundet, 1 fejl eller advarsler fundet, 2 forkert brug, eller en fil kan ikke læses eller skrives.
help-explain = Forklar koden på et fund; uden kode vises alle koder
help-record = Skriv en gennemspilning ud fra et gemt forsøg, til »samtalerum test«
help-test = Spil de optagne gennemspilninger igen, og vis forskelle
    .more = Slutkode: 0 alle resultater er som optaget (en slutning, som ingen gennemspilning når, er kun en advarsel), 1 nogle er anderledes, 2 forkert brug, eller en fil kan ikke læses eller skrives.
help-paths = Undersøg alle veje gennem en samtale, og vis resultatet, og hvad der kan nås uden at læse den
help-graph = Tegn en samtale: dens scener, hvert valg og bedømmelsen af det, og den bedste vej
help-script = Skriv samtalens manuskript, som kolleger og jurister kan gennemgå
help-review = Vis, hvor enige fagfolk er med kurset, og gem tallene ved samtalen
    .more = Angiv alle filer til en samtale på én gang: filen med tallene bygges igen. Slutkode: 0 alle filer blev talt med (også en med ubesvarede spørgsmål), 2 nogle kunne ikke tælles med, eller tallene kunne ikke skrives; så skrives intet.
help-new = Lav en lille samtale at begynde med, forklaret med kommentarer
    .more = Uden --content føjes den til kurset i den mappe, du står i, hvis der er et (»course.ron«), og ellers til en ny mappe med samtalens navn. Filer, der findes, bliver aldrig overskrevet.
help-words = Hold et kursus' oversættelser ajour
help-words-status = Vis, hvor meget af hvert sprog der er oversat; slutkode 1, hvis et ikke er helt oversat
help-words-add = Føj kopier af manglende tekster til et sprog, og markér oversættelser, hvis kildetekst er ændret siden
    .more = En kopi markeres med kommentaren »# untranslated« over teksten, og en oversættelse, hvis kildetekst er ændret, med »# changed«. Slet kommentaren, når teksten er oversat, eller kør »samtalerum words done«.
help-words-done = Notér, at tekster er oversat eller stadig er rigtige, selv om kildeteksten er ændret
help-words-export = Skriv teksterne på ét sprog med deres oversættelser til et andet, til en oversætter
help-words-import = Læs en oversætters arbejde ind
help-pack = Lav pakker til læringsplatforme og webservere, eller én HTML-fil
    .more = Med --lang pakkes kun dette sprog, ellers alle. Kurset kontrolleres først. Slutkode: 0 alle pakker blev lavet, 1 kontrollen fandt fejl, og intet blev lavet, 2 forkert brug, eller en fil kan ikke læses eller skrives.
help-serve = Vis udgaven til browseren på denne maskine
help-screens = Tegn siderne som PNG-filer, uden skærm (for udviklere)
help-help = Vis denne hjælp eller hjælpen til en kommando
help-option-help = Vis hjælp
help-option-version = Vis versionen
help-option-content = Brug kurset i denne mappe; ellers kurset i den mappe, du står i, og ellers det indbyggede
help-option-lang = Programmets sprog; ellers det, der er valgt i indstillingerne, og så systemets
help-option-mode = Øvelse (practice) giver svar efter hvert valg, og man kan gå tilbage; en prøve (assessment) gør ingen af delene
help-option-private = Behold kun forsøg, til programmet lukkes: intet bliver gemt, heller ikke indstillingerne
help-option-scenario = Samtalens navn
help-option-attempt = Forsøgets navn eller dets fil
help-option-format = Formen på det, der skrives
help-option-out = Skriv til denne fil i stedet for på skærmen
help-option-from = Kildesproget; ellers dansk, hvis kurset har det
help-option-to = Målsproget; ellers alle andre
help-play-text = Spil i terminalen i stedet for i vinduet
help-play-resume = Fortsæt dette gemte forsøg
help-play-from = Til forfattere: se samtalen fra denne scene. Intet bliver gemt
help-play-set = Til forfattere: værdien af en variabel i scenen fra --from: true, false eller et tal fra 0 til 100
help-play-watch = Til forfattere: vis ændringer i filerne i --content, så snart de bliver gemt. Intet af samtalen bliver gemt
help-play-save-as = Skriv til sidst en kopi af forsøget i denne fil, som ikke må findes i forvejen
help-debrief-attempt = Forsøgets id, dets fil eller dets kode
help-debrief-format = Tekst til terminalen, en side at gemme eller JSON til et andet program
help-check-format = Formen: til mennesker, til programmer eller til kodeskannere (SARIF 2.1.0)
help-check-deny = Vis advarsler som fejl. Slutkoden for advarsler er 1 også uden dette valg
help-check-thorough = Spil også hver samtale uden at læse den, og vis, hvor det er nok
help-explain-code = Koden, som »check« viser i kantede parenteser, f.eks. »unknown-scene«
help-record-name = Gennemspilningens navn; ellers navnet på den slutning, den når
help-record-out = Filen, der skal skrives. Ellers en ny fil i mappen fra --content eller, uden --content, på skærmen
help-test-scenarios = Spil kun disse samtalers gennemspilninger
help-test-accept = Ret filerne til de nuværende resultater; kommentarer og opstilling bliver stående. Kræver --content
help-paths-scenario = Samtalens navn. Uden det spilles alle samtaler i blinde og sammenlignes
help-paths-format = Tekst til terminalen eller JSON til et andet program
help-paths-states = Det største antal tilstande, der undersøges
help-graph-format = Ét stort billede, sider til print eller kildetekst til Graphviz eller Mermaid
help-graph-paper = Papirets størrelse; ellers a4
help-script-format = En side til browser eller printer, eller Markdown
help-script-for-review = Skriv den side, hvor en fagperson træffer hver beslutning uden at se, hvordan kurset bedømmer den
help-review-files = De filer, som siden til gennemgang har gemt, fra en eller flere samtaler
help-review-format = Tekst til terminalen eller JSON til et andet program
help-review-dry-run = Vis kun rapporten, og skriv intet. Virker også uden --content
help-new-id = Samtalens navn: a til z, cifre og bindestreger; det første tegn skal være et af a til z
help-words-scenario = Kun teksterne til denne samtale (eller fra en fil som »guidance«)
help-words-done-scenario = Den samtale, som teksterne hører til (eller en fil som »guidance«)
help-words-done-texts = Teksterne: »navn« eller »navn.del«; ellers alle i filen
help-words-export-to = Målsproget
help-words-export-format = Formen: til oversætteres programmer (XLIFF 1.2) eller til regneark
help-words-export-open = Kun tekster, der mangler, ikke er oversat eller er ændret, siden de blev oversat
help-words-export-out = Filen, der skal skrives, og som ikke må findes i forvejen; ellers på skærmen
help-words-import-file = Filen, i XLIFF eller CSV
help-pack-target = Hvor pakken skal hen: en læringsplatform efter dens standard (scorm12, scorm2004 eller cmi5), en webserver (web) eller én HTML-fil, der kan spilles med et dobbeltklik (file)
help-pack-meeting = Pak denne samtale alene, med dens tvilling
help-pack-course = Pak hele kurset; det sker også uden dette valg
help-pack-per = Lav en pakke af hver samtale i kurset
help-pack-text-only = Udelad det tegnede rum: mindre og kun med tekstvisningen
help-pack-page = Mappen med den byggede side; ellers »page« eller »dist« ved siden af programmet eller »dist« i den mappe, du står i
help-pack-report = Lav om på, hvad der meldes til en læringsplatform, f.eks. counts=practice; kan angives flere gange. Vejledningen til administratorer viser alle rækker
help-pack-out = Filen, der skal skrives; med --per mappen. Ellers en fil i den mappe, du står i, opkaldt efter indholdet. En fil, der findes, bliver erstattet
help-serve-folder = Mappen med udgaven til browseren
help-serve-port = Porten; 0 vælger en ledig
help-screens-dir = Mappen, der skal skrives i
help-screens-scenario = Samtalen, der skal spilles
help-screens-all = Tegn alle kombinationer af sprog, størrelser og farver
usage-heading = Brug:
usage-options = Valg:
usage-arguments = Argumenter:
usage-commands = Kommandoer:
usage-any-options = { "[VALG]" }
usage-any-command = { "[KOMMANDO]" }
usage-one-command = <KOMMANDO>
usage-default = standard
usage-possible = mulige værdier
usage-alias = også
usage-unknown-argument = »{ $argument }« er ikke et valg eller argument her. { $meant ->
    [0] »samtalerum --help« viser, hvad der er.
   *[other] Mener du »{ $meant }«?
}
usage-unknown-command = Der er ingen kommando »{ $command }«. { $meant ->
    [0] »samtalerum --help« viser dem alle.
   *[other] Mener du »{ $meant }«?
}
usage-invalid-value = »{ $value }« kan ikke stå ved { $argument }. { $known ->
    [0] »samtalerum --help« siger, hvad der skal stå.
   *[other] Der kan stå: { $known }.
}
usage-no-value = Ved { $argument } mangler der en værdi.
usage-missing = Der mangler: { $arguments }
usage-conflict = { $argument } og { $other } kan ikke bruges sammen.
usage-twice = { $argument } kan kun angives én gang.
usage-no-command = Angiv en af kommandoerne: { $known }
usage-not-text = Et argument er ikke tekst i UTF-8.
usage-misuse = Kommandoen kan ikke læses. »samtalerum --help« siger, hvordan den skrives.
unknown-language = Der er intet sprog »{ $language }«. Der er: { $known }.
