# Programmets egne ord: knapper, overskrifter, navne på områder og roller.

app-name = Samtalerum
app-subtitle = Øv dig i svære samtaler
version = Version { $version }
spoken = »{ $words }«
source-line = { $source } · { $standing }
name-and-role = { $name } · { $role }
percent = { $percent } %

## Knapper, som findes på flere sider

open-handbook = Håndbog
open-transcript = Samtalen indtil nu
open-case-file = Sagen
open-settings = Indstillinger
open-about = Om Samtalerum
close = Luk
dismiss = Luk beskeden
to-menu = Alle samtaler
continue = Fortsæt
step-back = Et skridt tilbage
mark = Markér tegn

heading-and-text = { $heading }. { $text }

## Det, der blev af den seneste handling, sagt i ord

status-back = Tilbage: { $title }
status-marked = Markeret som tegn: { $line }
status-unmarked = Markeringen er fjernet: { $line }
status-undone = Et skridt tilbage. Dit valg er fortrudt: { $choice }
status-note-undone = Et skridt tilbage. Notatet er åbent igen.
status-appraisal-undone = Et skridt tilbage. Vurderingen er åben igen.
status-chosen = Valgt: { $what }
status-removed = Valgt fra: { $what }
status-unfolded = Foldet ud: { $what }
status-folded = Foldet sammen: { $what }
status-complete = Alle spørgsmål er besvaret. Næste: { $button }
status-search-empty = Søgefeltet er tomt.
status-language = Sprog: { $language }
status-ask-to-erase = Skal alle forsøg slettes?
status-not-erased = Intet er slettet.
status-myself-again = Dine egne forsøg vises igen.
status-dismissed = Beskeden er lukket.

## Kursusmenuen

menu-intro = Du er sagsbehandler. Læs sagen, hold samtalen, skriv notatet, og se bagefter, hvordan hvert valg står i forhold til reglerne.
menu-fictional = Alle samtaler og personer er opdigtede. De er ikke ministeriets eksempler, og de er ikke juridisk rådgivning.
menu-meetings = Samtaler
course-steps = { $passed } af { $all } bestået
course-steps-next = { $passed } af { $all } bestået · næste: { $title }
menu-broken = { $count ->
    [one] En samtale kan ikke vises, fordi der er fejl i dens filer. Kør »samtalerum check« for at se, hvad der skal rettes.
   *[other] { $count } samtaler kan ikke vises, fordi der er fejl i deres filer. Kør »samtalerum check« for at se, hvad der skal rettes.
}
mode-heading = Sådan vil du spille
mode-practice = Øvelse
mode-assessment = Prøve
mode-practice-about = Du får svar efter hvert valg og kan gå et skridt tilbage.
mode-assessment-about = Du får først svar, når samtalen er slut, og du kan ikke gå tilbage.
somebody-else = En anden spiller
somebody-else-about = På en fælles maskine: Dine egne forsøg vises ikke, og det, den anden gør, beholdes kun, til programmet lukkes.
myself-again = Tilbage til mine egne forsøg
myself-again-about = Det, der er gjort imens, bliver glemt.
mode-from-next = Gælder fra den næste samtale, du begynder på.
level-introductory = Let
level-intermediate = Middel
level-advanced = Svær
minutes = ca. { $minutes } min.
start = Begynd
start-again = Begynd forfra
resume = Fortsæt ({ $date })
resume-at-choice = Fortsæt ({ $date }, valg { $choice })
# En dato på en knap, hvor der kun er lidt plads.
day = { $day }. { $month ->
    [1] jan.
    [2] feb.
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] aug.
    [9] sept.
    [10] okt.
    [11] nov.
   *[12] dec.
}
day-and-time = { $day } kl. { $hour }.{ $minute }
date = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
# Læserens tidszone kendes ikke.
date-in-utc = { $date } (UTC)
review = Se seneste gennemgang
kind-and-standing = { $kind } · { $standing }
results-assessment = Første resultat { $first } · bedste { $best } af 100
results = Seneste resultat { $latest } · bedste { $best } af 100

trains = Træner: { $principles }
must-pass = skal bestås
old-scale = Bruger endnu den gamle skala, uden vurderinger undervejs.
proposal-heading = Næste skridt
play = Spil: { $title }
play-on = Fortsæt: { $title }
why-introduction = Begynd her: På få minutter ser du, hvordan man spiller, og hvad en bisidder er.
why-under-way = Du er midt i en samtale.
why-next = Den er den næste i kurset.
why-not-passed = Du har prøvet den, men den er ikke bestået endnu.
why-not-assessed = Du har bestået den som øvelse. Vælg »Prøve«, og tag den igen, så den tæller med i kurset.
why-weakest = Alle samtaler er bestået. I »{ $area }« er der mest at hente, og mest i denne samtale.
standing-heading = Din fremgang
course-passed = Kurset er gennemført.
course-not-passed = Kurset er ikke gennemført endnu.
course-standing = Bestået som prøve: { $passed } af { $needed } { $needed ->
    [one] samtale
   *[other] samtaler
}. Gennemsnit af dine bedste prøver: { $average } af 100; der skal { $mark } til.
calibration-about = Så tit holdt dine vurderinger, når du svarede:
calibration = { $right } af { $all } holdt
meters-caption = Resultat for hvert område
column-area = Område
column-result = Resultat
latest-and-best = { $latest } · bedst { $best }

## Sagen

case-file-title = Sagen · { $title }
your-task = Din opgave
who-takes-part = Hvem er med
case-file-heading = Sagens papirer
# Hvad et papir er, skrevet over dets overskrift. `.word` er det ord, som det kan kendes på: Står det allerede i
# overskriften, bliver navnet udeladt.
paper-contract = Kontrakt
    .word = kontrakt
paper-note = Journalnotat
    .word = notat
paper-mail = Mail
    .word = mail
paper-text-message = Sms
    .word = sms
paper-letter = Brev
    .word = brev
paper-rules = Retningslinjer
    .word = retningslinje
begin = Begynd samtalen

## Samtalen

what-do-you-do = Hvad gør du?
choices-heading = Hvad gør du? { $count ->
    [one] 1 mulighed
   *[other] { $count } muligheder
}
# Over replikkerne, når de første er rullet ud af syne. Ordet er det samme for én og for flere.
earlier-lines = { $count } tidligere
listen = Lyt færdig
feedback-heading = Dit valg
progress = Valg { $done } af højst { $total }
role-citizen = borger
role-companion = bisidder
role-representative = partsrepræsentant
role-interpreter = tolk
role-colleague = kollega
role-manager = leder
setting-room = Mødelokalet.
setting-office = Dit eget kontor.
setting-telephone = På telefonen.
setting-video = På video.
setting-desk = Ved skranken.
face = { $name } { $mood }.
person-described = { $name } ({ $role }) { $mood }.
person-on-screen = { $name } på skærm ({ $role }) { $mood }.
person-on-telephone = { $name } i telefonen ({ $role }).
mood-calm = er rolig
mood-friendly = smiler venligt
mood-cheerful = er i godt humør
mood-serious = er alvorlig
mood-tense = er anspændt
mood-worried = ser bekymret ud
mood-afraid = ser bange ud
mood-sad = er ked af det
mood-tired = er træt
mood-angry = er vred
mood-doubtful = ser tvivlende ud
mood-surprised = ser overrasket ud
mood-explaining = forklarer noget
mood-withdrawn = har trukket sig ind i sig selv

## Svar på et valg

standing-with = Følger reglerne
standing-partly = På vej, men der mangler noget
standing-both = Både godt og mindre godt
standing-against = I strid med reglerne
standing-neutral = Hverken rigtigt eller forkert
verdict-follows = Følger
verdict-partly = Følger delvist
verdict-breaches = I strid med
review-agreement = { $of ->
    [0] ikke gennemgået
   *[other] { $agree } af { $of } er enige{ $disputed ->
        [yes] {" · omstridt"}
       *[no] {""}
    }
}
review-line = Fagfolk: { $review }
verdict-on = { $verdict }: { $principle }
rule-standing = { $kind } · { $certainty }
rule-kind-statute = lov
rule-kind-guidance = myndigheds vejledning
rule-kind-practice = anerkendt praksis
rule-kind-inference = kursets egen vurdering
rule-force-may = giver mulighed (kan)
rule-force-should = god praksis (bør)
rule-force-must = pligt (skal)
certainty-low = usikker
certainty-medium-low = ret usikker
certainty-medium = nogenlunde sikker
certainty-medium-high = ret sikker
certainty-high = sikker

## Notatet

note-title = Notatet
note-question = Hvad hører hjemme i notatet?
note-intro = Samtalen er slut. Vælg de sætninger, der skal stå i sagen.
note-hint = Et notat fortæller, hvad der skete, hvad der blev overvejet, og hvad der blev besluttet. Andre kan få det at se.
note-sheet = Journalnotat · { $title }
note-sheet-empty = Her kommer de sætninger, du vælger.
note-sheet-end = Underskrives, når du afslutter notatet.
note-count = { $count ->
    [0] Ingen sætninger valgt
    [one] 1 sætning valgt
   *[other] { $count } sætninger valgt
}
sign-note = Afslut notatet

## Vurderingen

appraisal-title = Din vurdering
appraisal-intro = Stop op et øjeblik. Hvad mener du nu ud fra det, du har hørt, set og læst?
appraisal-hint = I hver samtale, der tæller, bliver du spurgt to gange. I gennemgangen ser du dine svar ved siden af samtalens.
appraisal-level = Hvor står du nu?
concern-no-occasion = Ingen anledning til bekymring
concern-unease = Uro: en fornemmelse uden konkrete tegn
concern-signs = Konkrete tegn på negativ social kontrol
concern-basis = Et konkret grundlag for at handle
concern-danger = Nogen er i fare
appraisal-basis = Er der tilstrækkeligt grundlag for at begrænse bisidderen?
sufficiency-no = Nej
sufficiency-not-yet = Ikke endnu
sufficiency-for-part = Ja, for en del af samtalen
sufficiency-more = Ja, for mere end en del
appraisal-first = Hvad skal prøves først?
appraisal-grounds = Hvad bygger du på? Vælg højst tre.
appraisal-grounds-count = { $count ->
    [0] Intet valgt
    [one] 1 valgt
   *[other] { $count } valgt
}
appraisal-grounds-full = Tre valgt. Fjern en, hvis du vil vælge en anden.
appraisal-confidence = Hvor sikker er du?
confidence-guess = Jeg gætter
confidence-fairly = Nogenlunde sikker
confidence-certain = Sikker
submit-appraisal = Afgiv vurderingen
appraisal-missing = Mangler svar: { $questions }

## Slutningen

ending-title = Sådan gik det
to-debrief = Se gennemgangen

## Samtalen indtil nu

transcript-about = Alt, hvad der er sagt og set indtil nu. Du kan stadig markere en replik som et tegn.
you-chose = Du valgte: { $choice }
you-signed = Du afsluttede notatet.
you-appraised = Du afgav din vurdering.

## Gennemgangen

debrief-title = Gennemgang · { $title }
passed = Bestået
not-passed = Ikke bestået
state-new = Ny
state-begun = Begyndt
state-practised = Øvet
contents-name = På denne side
contents-counted = { $part } ({ $count })
contents-decisions = Dine valg
contents-principles = Principper
passed-why = Du nåede { $percent } af 100 og brød ingen afgørende principper. Der skal { $mark } til.
not-passed-critical = Et afgørende princip blev brudt. Så er samtalen ikke bestået, heller ikke når resten gik godt.
not-passed-poor = Samtalen endte dårligt for borgeren. Så er den ikke bestået, uanset pointene.
not-passed-points = Du nåede { $percent } af 100. Der skal { $mark } til.
not-passed-unfinished = Samtalen er ikke spillet til ende. Her er den gennemgået så langt, som den nåede.
no-score = Der er intet tal: Samtalen kan forløbe på flere måder, end programmet når at regne igennem, så det ved ikke, hvad 100 ville være.
ended-heading = Sådan endte det: { $ending }
ended-by-choice = Det afgørende var valg { $number } ({ $moment }): { $choice }
ended-by-note = Til sidst afgjorde notatet det: Indtil da kunne det også være endt anderledes.
kind-practice = { $steps ->
    [0] Det var en øvelse.
    [one] Det var en øvelse med 1 skridt tilbage.
   *[other] Det var en øvelse med { $steps } skridt tilbage.
} Kurset gennemføres med prøver.
kind-again = Det var et nyt forsøg fra midten af et tidligere. Kurset gennemføres med prøver.
kind-assessment = Det var en prøve. Den tæller med i kurset.
attempt-again = Nyt forsøg fra et valg
appraisals-not-asked = Forsøget er ældre end vurderingerne, så der blev ikke spurgt om dem.
appraisals-heading = Dine vurderinger
appraisal-number = Vurdering { $number }
appraisal-right = Holder
appraisal-partly = Holder delvist
appraisal-nothing = Holder ikke
appraisal-breach = Mangler grundlag
appraisal-sure = Du var: { $confidence }
row-level = Hvor du stod
row-basis = Grundlag
row-carries = Bærer svaret
row-does-not = Bærer det ikke
row-overlooked = Bærer det, men overset
fact-and-kind = { $fact } ({ $kind })
answer-same = Som samtalen: { $answer }.
answers-differ = Du: { $mine }. Samtalen: { $truth }.
scale-mine = Du
scale-truth = Samtalen
levels-defensible = Begge dele kan forsvares.
danger-overlooked = Faren blev overset.
basis-first = { $basis }, først: { $step }
basis-first-of-several = { $basis }, først for eksempel: { $step }
fact-kind-observed = set eller hørt
fact-kind-said-by-citizen = sagt af borgeren
fact-kind-said-by-others = sagt af andre
fact-kind-on-file = står i sagen
fact-kind-hearsay = på anden hånd
fact-kind-label = en tolkning
fact-kind-background = baggrund
contradicts-heading = Imod din egen vurdering
contradicts = Til grundlaget svarede du »{ $answer }«, og så valgte du: { $choice }
closed = Det lukkede for: { $endings }
tomorrow-heading = Én ting til i morgen
tomorrow-appraisal = Spørg dig selv, hvad et svar hviler på. I vurdering { $number } var det: { $facts }.
carried-heading = Det bar samtalen
carried-note = Notatet er, som det skal være.
facts-established = Kendt på det tidspunkt: { $facts }.
facts-not-yet = Endnu ikke: { $facts }.
established-heading = Det kom frem
no-percent = uden tal
few-all = få valg, alle rigtige
few-some = få valg, delvist rigtige
few-none = få valg, ingen rigtige
counting-heading = Sådan regnes pointene
areas-heading = Områder
area-rights = Ret og grænser
area-facts = Oplysning af sagen
area-decision = Beslutning og notat
area-safety = Sikkerhed
signs-meter = Tegn
note-meter = Notat
not-judged = ikke bedømt
part-of = { $part } af { $whole }
signs-summary = { $missed ->
    [0] Ingen tegn overset
    [one] 1 tegn overset
   *[other] { $missed } tegn overset
} · { $imagined ->
    [0] intet overfortolket
    [one] 1 overfortolket
   *[other] { $imagined } overfortolket
}
scale-about = 0 er det dårligste og 100 det bedste, man kan nå i denne samtale. Tegn tæller ikke med i resultatet.
scale-about-stakes = 0 betyder, at intet er opnået, og 100, at alt er rigtigt. Tegn tæller ikke med i resultatet.
scale-about-signs = 0 betyder, at intet er opnået, og 100, at alt er rigtigt. Tegnene tæller med: Er alle markeret og intet andet, giver det det hele, og er mere rigtigt end forkert, giver det halvdelen.
try-again = Prøv hele samtalen igen
try-from-here = Prøv igen herfra
decision-label = Valg { $number } · { $moment }
critical-heading = Afgørende brud
in-the-note = I notatet: { $statement }
turning-heading = Vendepunkter
turning-unknown = De kendes ikke, for samtalen har flere veje, end der kunne undersøges.
turning-none = Der var ingen. Efter hvert valg kunne det bedste resultat stadig nås.
lost = { $percent ->
    [0] afgørende
    [one] 1 point tabt
   *[other] { $percent } point tabt
}
you-did = Du: { $choice }
better = Bedre: { $choice }
step-lost = Kostede point
step-best = Bedst
ways-heading = Din vej
ways-taken = Den vej, du gik
ways-best = Den bedste vej
ways-described = { $taken ->
    [one] Du traf 1 valg
   *[other] Du traf { $taken } valg
} og endte ved »{ $end }«. { $shared ->
    [0] Den bedste vej skilte sig ud fra første valg
    [one] Det første valg var det samme som på den bedste vej
   *[other] De første { $shared } valg var de samme som på den bedste vej
}, der ender ved »{ $bestend }«.
no-ending = ikke slut
decisions-heading = Dine valg ét for ét
signs-debrief-heading = Tegn
sign-hit = Set
sign-missed = Overset
sign-imagined = Overfortolket
sign-let-be = Med rette ikke markeret
sign-nothing = Replikken viser ikke noget tegn.
note-rightly-in = Med, og hører til
note-rightly-out = Udeladt med rette
note-missing = Mangler
note-wrongly-in = Hører ikke til
save-report = Gem gennemgangen
show-report = Vis og udskriv
report-subtitle = Spillet { $date } · { $mode }
principles-heading = Princip for princip
principle-counts = fulgt { $follows } · delvist { $partly } · ikke fulgt { $breaches }
reflection-heading = Din egen linje
reflection-passed = Hvad gjorde du her, som du vil gøre igen næste gang?
reflection-not-passed = Hvad vil du gøre anderledes næste gang, og hvad vil du så sige?
reflection-contradicts = Du svarede ét i din vurdering og valgte noget andet bagefter. Hvad fik dig til det?
reflection-about = Linjen er kun til dig. Den ligger for sig selv ved siden af forsøget: Den bliver aldrig sendt, er ikke med i nogen kode og kommer ikke med, når du gemmer gennemgangen.
reflection-label = Din linje. Skriv ikke om virkelige personer. Den bliver på denne maskine.
reflection-save = Gem linjen
reflection-erase = Slet linjen
reflection-saved = Linjen er gemt.
reflection-unsaved = Ændringen er ikke gemt endnu.
reflection-erased = Linjen er slettet. Forsøget er, som det var.

## Forsøgskoden: hele forsøget på én linje

code-heading = Forsøgskode
code-about = Koden rummer hele forsøget: dine valg, vurderinger, journalnotatet, markeringer og tider. Fri tekst er ikke med. Den, der får koden, kan se den samme gennemgang med »samtalerum debrief« og koden.
code-copy = Kopiér koden
code-copied = Koden er kopieret.
code-selected = Koden er markeret. Kopiér den med Ctrl+C.
code-none = Det er ikke en forsøgskode. Den begynder med S1.
code-foreign-char = En forsøgskode indeholder aldrig tegnet »{ $char }«. Kopiér hele koden igen, og intet andet.
code-newer = Forsøgskoden er fra en nyere udgave af programmet. Brug den udgave til at læse den.
code-cut = { $missing ->
    [0] Enden af forsøgskoden mangler. Kopiér hele koden igen.
    [one] Forsøgskoden mangler 1 tegn, nok i enden. Kopiér hele koden igen.
   *[other] Forsøgskoden mangler { $missing } tegn, nok i enden. Kopiér hele koden igen.
}
code-too-long = Forsøgskoden har { $extra } tegn for meget. Kopiér koden igen, og intet andet.
code-case = Forsøgskoden har mistet forskellen på store og små bogstaver. Kopiér den igen, uden at noget laver om på dem.
code-misspelt = Der er en fejl i forsøgskoden: Mindst ét tegn er et andet. Store og små bogstaver er ikke det samme. Kopiér den igen.
code-no-meeting = Forsøgskoden er fra en samtale, som dette kursus ikke har.
code-meeting-has-errors = Forsøgskoden er fra samtalen »{ $id }«, som ikke kan spilles, fordi dens filer har fejl.
code-result-only = Koden rummer kun et resultat. Handlingerne blev udeladt for at spare plads, så den kan ikke bedømmes igen.
code-left-out-undone = { $undone ->
    [one] Det, der blev fortrudt én gang, er udeladt, for at koden ikke blev for lang. Det tæller ikke i bedømmelsen.
   *[other] Det, der blev fortrudt { $undone } gange, er udeladt, for at koden ikke blev for lang. Det tæller ikke i bedømmelsen.
}
code-left-out-times = Tiderne er udeladt, for at koden ikke blev for lang.
code-left-out-marks = { $marks ->
    [one] 1 markering er udeladt, for at koden ikke blev for lang. Tegnene bedømmes uden den.
   *[other] { $marks } markeringer er udeladt, for at koden ikke blev for lang. Tegnene bedømmes uden dem.
}
code-lost = { $known ->
    [0] Nr. { $number } af valgene, notaterne og vurderingerne i koden er ikke længere mulig i samtalen.
   *[other] Nr. { $number } af valgene, notaterne og vurderingerne i koden, valget »{ $known }«, kan ikke længere træffes dér.
} { $lost ->
    [one] Det er udeladt.
   *[other] Det og det efterfølgende, { $lost } valg, notater og vurderinger i alt, er udeladt.
}
code-dropped = { $dropped ->
    [one] En markering, en sætning eller et svar i koden passer ikke længere til samtalen og er udeladt.
   *[other] { $dropped } markeringer, sætninger og svar i koden passer ikke længere til samtalen og er udeladt.
}

## Håndbogen

search = Søg i håndbogen
found = { $count ->
    [0] Ingen steder fundet
    [one] 1 sted fundet
   *[other] { $count } steder fundet
}
handbook-back = Tilbage til oversigten
handbook-subjects = Emner
own-page = Hvor princippet øves
trained-heading = Samtaler, hvor princippet øves
trained-mainly = Er med blandt det, samtalen især træner
trained-later = Når samtalen er slut, kan du her se, hvilke samtaler der øver princippet.
trained-nowhere = Ingen af kursets samtaler bedømmer det.
in-attempt-heading = I det forsøg, du gennemgår
in-attempt-none = Det forekom ikke.
occurrence = { $place } – { $standing }
was-followed = fulgt
was-partly = delvist fulgt
was-breached = brudt
section-principles = Alle principper
section-signs = Tegn
section-means = Fremgangsmåder og formuleringer
section-terms = Juridiske ord
section-contacts = Hjælp og kontakt
critical = Afgørende
critical-about = Et brud på dette princip betyder, at samtalen ikke er bestået.
mistake = Typisk fejl
caution = Pas på
uncertain = Usikker regel
law-as-of = Reglerne er beskrevet, som kurset kendte dem { $date }. Ingen har undersøgt, om noget er ændret siden; reformen af beskæftigelsesindsatsen i 2026 er ikke indarbejdet.
rule-number = Kursets nr. { $rule }
signs-heading = Tegn, man kan lægge mærke til
signs-about = Intet enkelt tegn beviser noget. Se efter et mønster, og efter hvad der faktisk sker i samtalen.
innocent = Kan også være
inferred = Kursets egen vurdering; ingen kilde nævner netop dette tegn.
thresholds-heading = Fra uro til handling
ladder-heading = Stigen fra det mindst til det mest indgribende
ladder-about = Trinnene er kursets egen sammenfatning af, at man vælger det mindst indgribende middel, der er nok.
ladder-step-basis = { $number } · kræver grundlag i § 8, stk. 2
samples-heading = Sådan kan man sige det
skeleton-heading = Notatets dele
contacts-about = Ingen har ringet og prøvet numrene for dette kursus. Se efter, om de stadig gælder, før du bruger dem eller giver dem videre.
no-number = Nummer ikke fundet
checked-on = Efterprøvet { $date }
not-checked = Ikke efterprøvet
not-checked-seen = Ikke efterprøvet; står i en kilde fra { $year }
certainty-is = kilden er { $certainty }

## Indstillinger

settings-language = Sprog
settings-sample = »Sådan ser en replik ud med dine indstillinger.«
settings-text-size = Tekststørrelse
settings-theme = Farver
settings-attempts = Dine forsøg
settings-attempts-about = De ligger på denne computer, til du sletter dem.
erase-attempts = Slet alle forsøg
erase-yes = Ja, slet alle forsøg for altid
erase-no = Nej, behold dem
settings-motion = Bevægelse
language-da = Dansk
language-en = English
theme-light = Lys
theme-dark = Mørk
theme-high-contrast = Høj kontrast
reduced-motion = Vis ingen bevægelser
keys-heading = Taster
character-keys = Brug taster med et enkelt bogstav eller tal
# Det, der står mellem to taster: »1 til 9«, »Mellemrum eller Pil højre«, »Skift + Tab«.
keys-to = til
keys-and = og
keys-or = eller
keys-together = +
# Navnene på tasterne. Hvert står på sin egen tast.
key-up = Pil op
key-down = Pil ned
key-left = Pil venstre
key-right = Pil højre
key-tab = Tab
key-shift = Skift
key-enter = Enter
key-space = Mellemrum
key-escape = Esc
key-backspace = Slet tilbage
# Det, som tasterne gør.
key-digits-does = tager valget med det nummer
key-arrows-does = går mellem valgene og ruller teksten
key-tab-does = går til næste knap
key-tab-back-does = går til forrige knap
key-enter-does = trykker på den knap, der er markeret
key-space-does = fortsætter
key-escape-does = lukker den side, der ligger øverst
key-mark-does = markerer replikken som et tegn
key-handbook-does = åbner håndbogen
key-transcript-does = viser samtalen indtil nu
key-language-does = skifter sprog
key-back-does = går et skridt tilbage (kun i øvelse)

## Om Samtalerum

about-what = Hvad det er
about-what-text = Samtalerum er et øverum for nye sagsbehandlere. Her øver du to svære vurderinger: Er borgeren udsat for negativ social kontrol fra sin bisidder, og er der tilstrækkeligt grundlag for at udelukke ham eller hende efter forvaltningslovens § 8, stk. 2?

    I 2022 sendte Udlændinge- og Integrationsministeriet alle kommuner en vejledning om emnet. Samtalerum bygger på det, der er offentligt kendt om den, på lovteksten og på andre kilder, som hvert princip nævner.
about-not = Hvad det ikke er
about-not-text = Alle samtaler, personer og sager er opdigtede. De er ikke ministeriets eksempler og gengiver dem ikke. Samtalerum er undervisning og ikke juridisk rådgivning; i en konkret sag spørger du din leder eller en jurist.

    Personernes oprindelse, tro, køn og slægtskab er valgt, så de aldrig fortæller, hvad der er rigtigt.
about-scoring = Sådan regnes resultatet
about-scoring-text = I de samtaler, der spørger efter dine vurderinger, har hver handling en indsats: Er den helt rigtig, får du den hele, er den delvist rigtig, får du det halve, og et brud koster den. 100 er alt rigtigt, og 0 er intet opnået. En samtale, der ender dårligt for borgeren, er ikke bestået.

    En samtale i det ældre format har en anden skala: Hvert valg bedømmes efter navngivne principper. At følge et princip giver 2 point, delvist giver 1, og et brud koster 2, gange princippets vægt fra 1 til 3. Hver sætning i notatet giver eller koster 1 gange vægten. Resultatet er, hvor langt du nåede fra det dårligste til det bedste, der overhovedet kan nås i samtalen. Et brud på et afgørende princip betyder altid »ikke bestået«.
about-uncertain = Hvad der endnu er usikkert
about-uncertain-text = Hvert princip siger, hvilken slags regel det er, og hvor sikker dets kilde er. Principper med en usikker kilde er mærket og er aldrig afgørende. En forvaltningsjurist har endnu ikke gennemgået kurset. Ombudsmandens Overblik nr. 6, afsnit 5, og sagen FOB 2024-7 er ikke læst, og telefonnumre er ikke efterprøvet.
about-privacy = Dine svar
about-privacy-text = Alt, hvad du gør, bliver på denne computer. Intet sendes nogen steder hen. Forsøgene ligger som almindelige filer, som du selv kan slette.
about-accessibility = Tilgængelighed
about-accessibility-text = Alt kan betjenes med tastatur. Knapper, overskrifter og nye replikker har navne og roller til skærmlæsere. Teksten kan gøres dobbelt så stor, farverne kan skiftes, og bevægelser kan slås fra.
about-credits = Tak til
about-credits-text = Tegninger: Open Peeps af Pablo Stanley (CC0), via DiceBear. Skrift: Atkinson Hyperlegible Next af Braille Institute (SIL Open Font License). Bygget med Bevy, Fluent og RON.

## Beskeder om lageret

notice-damaged-attempt-shortened = Enden af et gemt forsøg ({ $file }) kunne ikke læses. { $acts ->
    [one] Den første handling
   *[other] De første { $acts } handlinger
} er bevaret, og den beskadigede fil er gemt som { $kept }.
notice-damaged-attempt-set-aside = Et gemt forsøg ({ $file }) kunne ikke læses. Filen er lagt til side som { $kept }.
notice-too-large-attempt-set-aside = Et gemt forsøg ({ $file }) er større end { $megabytes } MB og blev ikke læst. Filen er lagt til side som { $kept }.
notice-damaged-settings-set-aside = Dine indstillinger kunne ikke læses. De almindelige gælder nu, og den gamle fil er gemt som { $kept }.
notice-newer-format = Et gemt forsøg ({ $file }) er fra en nyere udgave af programmet. Det er ladt urørt.
notice-misnamed-attempt = Filen { $file } indeholder et forsøg med et andet navn. Den er ladt urørt.
notice-in-use = Forsøget er åbent i et andet vindue. Her fortsætter du i en kopi.
notice-no-such-attempt = Forsøget findes ikke mere.
notice-attempt-exists = Der er allerede et forsøg med det navn. Begynd samtalen igen.
notice-bad-attempt-id = Forsøgets navn kan ikke bruges.
notice-attempt-not-open = Et andet program bliver ved med at ændre forsøgets fil. Du kan fortsætte, men det, du gør nu, bliver måske ikke gemt.
notice-attempt-too-large = Forsøget er blevet større end { $megabytes } MB og kan ikke gemmes længere. Begynd et nyt.
notice-cannot-read = { $path } kan ikke læses: { $reason }.
notice-cannot-write = { $path } kan ikke skrives: { $reason }. Du kan fortsætte, men det, du gør nu, er måske ikke gemt.
notice-cannot-show = { $path } kunne ikke åbnes: { $reason }. Filen er gemt; åbn den selv i en browser.
notice-storage-full = Browseren har ikke plads til at gemme mere for dette websted. Du kan fortsætte. Det, du gør nu, bliver gemt, så snart der er plads; lukker du siden inden, går det tabt.
notice-storage-closed = Browseren lader ikke siden gemme noget. Du kan fortsætte, men når du lukker siden, er dine forsøg og indstillinger væk. Åbn siden i et vindue for sig, eller tillad den at gemme data.
notice-no-data-folder = Der er ingen mappe at gemme i. Du kan fortsætte, men intet bliver gemt. Miljøvariablen { $variable } kan nævne en mappe.
notice-report-saved = Gennemgangen er gemt som { $path }. Åbn den i browseren for at læse den igen eller skrive den ud.
notice-scenario-gone = Samtalen »{ $scenario }« findes ikke i dette kursus, så forsøget kan ikke åbnes. Hører det til et andet kursus, så åbn dét.
notice-scenario-has-errors = Der er fejl i filen til samtalen »{ $scenario }«, så forsøget kan ikke åbnes. Det kan åbnes igen, når de er rettet.
notice-scenario-edited = Samtalen er ændret, siden du begyndte. Alle dine valg gælder stadig.
notice-scenario-edited-shortened = Samtalen er ændret, siden du begyndte, så { $acts ->
    [one] den sidste handling
   *[other] de sidste { $acts } handlinger
} passer ikke mere. Resten er her i en kopi, og det gamle forsøg er ikke rørt.
notice-attempt-misfits = Det gemte forsøg er beskadiget eller ændret: Samtalen er, som den var, men { $acts ->
    [one] den sidste handling passer
   *[other] de sidste { $acts } handlinger passer
} ikke til den. Resten er her i en kopi, og det gamle forsøg er ikke rørt.
notice-preview = Du prøver samtalen fra scenen »{ $scene }«. Intet af det gemmes eller tæller med.
notice-preview-gone = Den scene eller variabel, som du prøvede samtalen fra, findes ikke længere. Begynd forfra med en anden.
notice-attempts-erased = Alle forsøg er slettet.
notice-private = Det, du gør nu, beholdes kun, til du lukker programmet. Så er det væk.
notice-watching = Samtalen følger med, når filerne i { $folder } gemmes. Intet af det, du spiller nu, gemmes eller tæller med.
notice-other-language = { $count ->
    [one] En tekst i samtalen findes ikke på det sprog, du har valgt. Den vises på et andet.
   *[other] { $count } af samtalens { $all } tekster findes ikke på det sprog, du har valgt. De vises på et andet.
}
notice-renewed-shortened = { $choices ->
    [one] Filerne er ændret, så det sidste valg ikke passer længere. Du står, hvor resten fører hen.
   *[other] Filerne er ændret, så de sidste { $choices } valg ikke passer længere. Du står, hvor resten fører hen.
}
notice-error = { $place }: { $sentence } { $help }
notice-broken = { $left ->
    [0] Indtil fejlen er rettet, spilles samtalen, som den var før den.
    [one] Der er 1 fejl mere. Indtil de er rettet, spilles samtalen, som den var før dem.
   *[other] Der er { $left } fejl mere. Indtil de er rettet, spilles samtalen, som den var før dem.
}
notice-incomplete = { $left ->
    [0] Samtalen vises, som den er nu.
   *[other] Der er { $left } fejl mere. Samtalen vises, som den er nu.
}

## Systemets begrundelser

system-disk-full = der er ikke mere plads på disken
system-not-allowed = der er ikke adgang
system-read-only = der kan ikke skrives på denne disk
system-not-found = den findes ikke
system-not-a-folder = der ligger en fil, hvor der skal være en mappe
system-a-folder = det er en mappe
system-exists = der er allerede en med det navn
system-name = navnet er for langt eller kan ikke bruges her
system-too-large = den er for stor
system-in-use = et andet program bruger den
system-port-in-use = et andet program bruger den
system-no-address = maskinen har ikke den adresse
system-not-a-file = det er ikke en almindelig fil
system-not-text = det er ikke tekst i UTF-8
system-disk-error = disken melder en fejl
system-other = systemet siger ({ $reason })

## Terminalen

terminal-help = Skriv et nummer eller et navn.
terminal-help-note = Skriv numrene eller navnene på de sætninger, der hører hjemme i notatet, på én linje. Så er notatet afleveret. R alene afleverer det uden sætninger.
terminal-help-appraisal = Skriv numrene eller navnene på dine svar. R sidst på linjen afleverer vurderingen.
terminal-help-debrief = Skriv nummeret på et afsnit for at læse det. W og ord gemmer din egen linje, X sletter den. Enter slutter.
terminal-help-mark = M = markér den sidste replik som et tegn.
terminal-help-meeting = T = samtalen indtil nu, S = sagen.
terminal-help-back = B = et skridt tilbage.
terminal-help-commands = H = håndbog (H og ord: søg), O = om programmet, L = sprog, Q = slut.
terminal-help-quit = Q = slut.
terminal-note = Sætningerne til notatet, på én linje, f.eks. 1 3:
terminal-note-empty = Skal notatet være helt uden sætninger? Skriv så R. Ellers skriv deres numre på én linje.
terminal-renewed = Filerne er ændret. Sådan ser det ud nu:
terminal-prompt = Dit valg:
terminal-appraise = Dine svar (R til sidst afgiver vurderingen):
terminal-sections = Nummeret på et afsnit, du vil læse (W og ord: din egen linje, X: slet den), eller Enter for at slutte:
terminal-unknown = »{ $typed }« er ikke et af valgene.
terminal-kept = Forsøget er gemt som { $id }
terminal-copied = En kopi af forsøget ligger i { $path }
terminal-not-stored = Ikke alt er gemt: { $acts ->
    [0] Forsøget { $id } kunne ikke skrives.
    [one] 1 handling i forsøget { $id } mangler på disken.
   *[other] { $acts } handlinger i forsøget { $id } mangler på disken.
} Næste gang kan --save-as FIL lægge en kopi af forsøget et andet sted.
terminal-not-stored-any = Ikke alt er gemt: { $acts ->
    [one] 1 handling mangler på disken.
   *[other] { $acts } handlinger mangler på disken.
}
terminal-not-text = Det, der blev skrevet, er ikke tekst i UTF-8. Skriv det igen.
terminal-go-on = Fortsæt det med: { $command }
terminal-judge = Se gennemgangen af det med: { $command }
terminal-record = Optag det som gennemspilning med: { $command }
terminal-no-display = Der er ingen skærm at åbne et vindue på, så samtalen spilles i terminalen.
terminal-no-window = Vinduet kunne ikke åbnes ({ $reason }), så samtalen spilles i terminalen.
terminal-you-see = (du ser) { $words }
terminal-no-store = Intet bliver gemt: { $reason }

## Siden i browseren

web-loading = Samtalerne hentes. Du kan begynde, så snart teksten er her; billedet af rummet følger efter.
web-waiting = Teksterne hentes. Siden kommer om lidt.
web-stopped = Programmet gik i stå. Indlæs siden igen: Du fortsætter fra det, der sidst blev gemt.
web-failed = Samtalerne kunne ikke hentes. Kontrollér forbindelsen, og indlæs siden igen.
web-old-browser = Browseren er for gammel til Samtalerum: Den kan ikke pakke filerne ud. Opdatér den, eller brug en nyere browser.
web-noscript = Samtalerum kræver JavaScript, som her er slået fra eller spærret. Slå det til i browseren, og indlæs siden igen, eller åbn siden i sit eget vindue.
web-skip = Gå til indholdet
web-skip-choices = Gå til valgene
web-bar = Visning
web-tools = Værktøjer
web-said = Samtalen
web-notices = Beskeder
web-to-text = Tekstvisning
web-to-picture = Billedvisning
web-canvas-loading = Billedet af rummet hentes:
web-canvas-begun = Billedet af rummet hentes nu. Du kan begynde imens.
web-canvas-shown = Billedet af rummet er her, og det vises.
web-canvas-ready = Billedet af rummet er her. Knappen »Billedvisning« viser det.
notice-web-missing = Filen { $path } kunne ikke hentes. De samtaler, som ikke bruger den, kan spilles; giv den, der driver siden, besked.
notice-web-course-unreadable = Filen { $path } har fejl og kan ikke læses. Samtalerne vises uden kursets rækkefølge og krav; giv den, der driver siden, besked.
notice-web-course-edited = Samtalens filer på serveren er ændret. Indlæs siden igen, når du er færdig, for at spille samtalen, som den er nu.
notice-web-texts-failed = Teksterne kunne ikke hentes. Kontrollér forbindelsen, og prøv igen.
notice-web-language-failed = Sproget kunne ikke hentes. Fortsæt på det nuværende sprog, eller kontrollér forbindelsen, og vælg sproget igen.
notice-web-no-meeting = Adressen beder om samtalen »{ $scenario }«, som ikke er med i kurset eller ikke kan læses. Vælg en af de andre her, eller giv den, der sendte dig adressen, besked.
notice-web-under-way = Samtalen i adressen er i gang. Fortsæt den her, eller begynd forfra.
notice-web-no-webgl = Browseren kan ikke tegne rummet (WebGL2 mangler). Du kan tage hele kurset her i tekstvisningen.
notice-web-canvas-stopped = Billedet af rummet gik i stå. Intet er gået tabt: Du kan fortsætte her i tekstvisningen eller indlæse siden igen.
notice-web-report-saved = Gennemgangen er gemt blandt dine overførsler. Åbn filen for at læse den igen eller skrive den ud.
notice-web-report-failed = Browseren kunne ikke gemme gennemgangen. Prøv igen, eller skriv siden ud.

# Læringsplatform
platform-heading = Dine resultater sendes til { $platform }
platform-who = På { $platform } står resultaterne sammen med det navn eller bruger-id, du er logget ind med. Din underviser og de, der administrerer platformen, kan se dem.
platform-sees-results = De ser, om du har gennemført og bestået, din score, både i øvelser og prøver, og hvor lang tid du har brugt.
platform-sees-assessments = De ser, om du har gennemført og bestået, din score, og hvor lang tid du har brugt. Kun prøver giver en score; øvelser tæller som fremdrift.
platform-sees-completion = De ser, om du har gennemført og bestået, og hvor lang tid du har brugt, men ingen score.
platform-sees-areas = De ser også din score for hvert område.
platform-sees-choices = De ser også hvert valg, hver vurdering og hvert notat, både i øvelser og prøver, og om det var rigtigt.
platform-sees-choices-assessments = De ser også hvert valg, hver vurdering og hvert notat i prøver, og om det var rigtigt. Valg i øvelser sendes ikke enkeltvis.
platform-sees-no-choices = De enkelte valg sendes ikke en for en.
platform-not-seen = Platformen gemmer en kode for hvert forsøg, også øvelser, så du kan fortsætte på en anden maskine. Koder kan også stå i undervisernes rapporter. Den, der har en kode, kan se alle valg og markeringer i forsøget og tiden for dem. Det, du skriver med egne ord, sendes aldrig.
platform-ask = Spørg den, der udbyder kurset, hvad resultaterne bruges til, hvor længe de gemmes, og hvordan du får indsigt i dem eller får dem rettet.
platform-nothing-heading = Intet bliver gemt
platform-nothing = { $platform } har åbnet kurset, så det kun kan ses. Du kan spille, men hverken valg eller resultater bliver gemt eller sendt.
platform-leave = Forlad
reflection-about-platform = Linjen er kun til dig. Den bliver aldrig sendt til platformen, er ikke med i nogen kode og kommer ikke med, når du gemmer gennemgangen.
reflection-label-platform = Din linje. Skriv ikke om virkelige personer. Den forsvinder, når du lukker vinduet.
settings-attempts-platform = Kurset er åbnet fra en læringsplatform. Dine forsøg gemmes dér; i browseren er der kun en kopi, til du lukker fanen. Vil du have dem slettet, så spørg den, der udbyder kurset.
settings-attempts-unstored = Det, du gør nu, gemmes hverken i en læringsplatform eller i browseren. Det er væk, når du lukker vinduet.
about-privacy-unstored = Intet af det, du gør nu, bliver sendt eller gemt. Det er væk, når du lukker vinduet.
about-privacy-platform = Kurset er åbnet fra en læringsplatform, som får dine resultater. Den første side siger, hvad den får. Intet sendes til andre, og intet forsøg bliver i browseren, når du lukker fanen.
notice-web-lms-browse = Platformen har åbnet kurset til gennemsyn. Intet af det, du gør nu, bliver gemt.
notice-web-lms-review = Platformen har lukket dit resultat, så det kun kan ses. Intet af det, du gør nu, bliver gemt. Vil du prøve igen, så begynd et nyt forsøg i platformen.
notice-web-lms-no-api = Siden fandt ingen læringsplatform. Du kan spille, men ingen får resultatet. Koden for forsøget står i gennemgangen; kopiér den, hvis din underviser skal have den.
notice-web-lms-unreachable = Læringsplatformen svarer ikke, så den får ikke det, du gør nu. Indlæs siden igen for at prøve på ny.
notice-web-lms-token-used = Adgangen fra læringsplatformen er brugt. Åbn kurset fra platformen igen, hvis resultatet skal gemmes dér.
notice-web-lms-not-saved = Læringsplatformen har ikke gemt det seneste. Siden prøver igen ved hver handling; lad vinduet stå åbent.{ $code ->
    [0] {""}
   *[other] {" "}Kopiér koden, så går intet tabt: { $code }
}
notice-web-lms-no-copy = Læringsplatformen har ikke gemt det seneste, og browseren lader ikke siden gemme en kopi.{ $code ->
    [0] {""}
   *[other] {" "}Kopiér koden, før du lukker vinduet: { $code }
}
notice-web-lms-ended = Læringsplatformen har afsluttet besøget, så den får ikke mere. Åbn kurset fra platformen igen.{ $code ->
    [0] {""}
   *[other] {" "}Kopiér først koden, så går intet tabt: { $code }
}
notice-web-lms-slow = Læringsplatformen er længe om at svare. Du kan fortsætte; lad vinduet stå åbent, til den har svaret.
notice-web-lms-resumed-tab = Platformen havde ikke det seneste. Du fortsætter fra den kopi, som dette vindue har.
notice-web-lms-elsewhere = Kurset er også åbent i et andet vindue. Platformen gemmer nu det, du gør i dette. Luk det andet.
notice-web-lms-left = Du har forladt kurset. Du kan lukke vinduet.
