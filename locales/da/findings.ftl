### Beskeder om fejl i et kursus' filer. Hver har en sætning, en hjælpetekst (.help) og en forklaring (.story).
### Programmet udfylder det, der står mellem { og }. Har det ingen værdi at udfylde med, vælger det [0].
### De samme id'er og attributter skal findes i locales/en/findings.ftl.

## Rapporten

report-help = hjælp
report-reason = grund
report-summary = { $errors ->
    [0] { $warnings ->
        [0] Der er ingen fejl og ingen advarsler.
        [one] Der er ingen fejl, men 1 advarsel.
       *[other] Der er ingen fejl, men { $warnings } advarsler.
    }
    [one] { $warnings ->
        [0] Der er 1 fejl.
        [one] Der er 1 fejl og 1 advarsel.
       *[other] Der er 1 fejl og { $warnings } advarsler.
    }
   *[other] { $warnings ->
        [0] Der er { $errors } fejl.
        [one] Der er { $errors } fejl og 1 advarsel.
       *[other] Der er { $errors } fejl og { $warnings } advarsler.
    }
}
report-playthroughs = { $count ->
    [0] Der er ingen gennemspilninger.
    [one] 1 gennemspilning er spillet igen.
   *[other] { $count } gennemspilninger er spillet igen.
}
report-accepted = { $file } er ændret til det, der sker nu.

# Overskrifterne over koderne i »samtalerum explain«.
report-subject-files = Når filer læses
report-subject-ron = Når RON læses
report-subject-reading-words = Når ordene læses
report-subject-ids = Id'er
report-subject-links = Veje mellem scener
report-subject-endings = Slutninger
report-subject-cast = Personer
report-subject-variables = Variabler og betingelser
report-subject-facts = Fakta
report-subject-appraisals = Vurderinger
report-subject-stakes = Det, der er på spil
report-subject-judgements = Bedømmelser
report-subject-catalogue = Kataloget
report-subject-course = Kurset
report-subject-words = Ord
report-subject-paths = Alle veje
report-subject-measure = Det, der måles
report-subject-form = Blindt spil
report-subject-playthroughs = Gennemspilninger
report-subject-reviews = Fagfolks gennemgange

## Når filer læses

ignored-file = Programmet læser ikke denne { $why ->
        [misspelt] mappe
       *[other] fil
    }, selv om den ligner en del af kurset.
    .help = { $there ->
        [yes] `{ $meant }` findes også. Er denne fil en kopi, så slet den, eller læg den uden for kursets mappe. Er den den rigtige, så slet først den anden.
       *[other] { $why ->
            [name] Navnet har tegn, som ikke er gemt som UTF-8. Giv filen et nyt navn med små bogstaver a til z, tal og bindestreger.
            [misspelt] Omdøb den til `{ $meant }`.
            [extra] Omdøb den til `{ $meant }`. Dit skriveprogram har selv sat en endelse på, som Windows kan skjule.
            [folder] { $meant ->
                [0] En samtales fil ligger i `scenarios` og dens tekster i `locales/SPROG/scenarios`. Flyt filen derhen.
               *[other] Flyt den til `{ $meant }`, eller slet den, hvis den ikke skal bruges.
            }
           *[other] Omdøb den til `{ $meant }`, eller slet den, hvis den ikke skal bruges.
        }
    }
    .story = Kun filer med helt den rigtige endelse i helt den rigtige mappe bliver læst. Notesblok sætter gerne `.txt` på, og en samtale i sin egen mappe under `scenarios` bliver ikke fundet. Uden denne advarsel kunne en hel samtale eller et sprog mangle, uden at nogen så det.
missing-file = Filen mangler.
    .help = Opret filen, eller peg på den mappe, den ligger i.
    .story = Et kursus er en mappe med `course.ron`, mappen `scenarios` og mappen `locales`. Uden denne fil ved programmet ikke, hvad det skal vise. Tit er det bare den forkerte mappe, der er valgt.
not-utf8 = Filen er ikke gemt som UTF-8 og kan ikke læses.
    .help = Gem filen igen med tegnsættet UTF-8. I de fleste teksteditorer vælger man det under »Gem som«.
    .story = En tekst kan gemmes på flere måder, og det er især æ, ø og å, der bliver forskellige. Programmet læser UTF-8, som i dag er det almindelige. Stedet i meddelelsen er det første tegn, der ikke kunne læses.
outside = Filen er et link til noget uden for kursets mappe og bliver ikke læst.
    .help = Læg selve filen i mappen i stedet for et link.
    .story = Et kursus skal kunne flyttes og deles som én mappe. Derfor følger programmet ikke links ud af den. Det beskytter også mod, at en fremmed mappe henter noget fra din computer.
too-large = Filen er for stor: { $size } MB. Højst { $largest } MB bliver læst.
    .help = Se efter, om det er den rigtige fil. Et langt scenarie fylder mindre end 0,1 MB.
    .story = Filer af den størrelse er næsten altid lagt i mappen ved en fejl. Grænsen sørger for, at programmet ikke går i stå, hvis det sker.
unreadable = Filen kunne ikke læses: { $reason }.
    .help = Se efter, om du har lov til at åbne filen, og om den er åben i et andet program.
    .story = Computeren lod ikke programmet læse filen. Grunden står i meddelelsen, med computerens egne ord.

## Når RON læses

missing-field = Feltet »{ $field }« mangler her.
    .help = Tilføj `{ $field }: …` mellem parenteserne.
    .story = Nogle felter skal altid være der, for eksempel `id` og `to` i et valg. Stedet er der, hvor parentesen slutter, fordi programmet først dér kan se, at feltet ikke kom. Tit er det et andet felt, der er stavet forkert.
repeated-key = »{ $name }« står her to gange.
    .help = Giv den ene et andet navn, eller slet den.
    .story = Det samme navn må kun stå én gang mellem de samme parenteser. Ellers ville den ene udgave stille og roligt forsvinde, og du ville miste dit arbejde uden at opdage det.
syntax = Her er noget, der ikke kan læses ({ $detail }).
    .help = Sammenlign med et sted, der virker: kommaer, parenteser, kolon og anførselstegn.
    .story = RON er nøjeregnende med tegn: Hvert felt er et navn, et kolon og en værdi, og der står komma imellem dem. Det, der står i parentes i meddelelsen, er RON-læserens egne ord på engelsk. Fejlen kan også være lige før stedet.
too-deep = Her står for mange parenteser inden i hinanden.
    .help = Se efter, om der er kommet parenteser med, som ikke hører til.
    .story = Et scenarie har brug for omkring ti parenteser inden i hinanden og en tekst for to-tre. Mange flere er et tegn på, at filen er beskadiget, og så standser læsningen.
unclosed = Det, der begynder med »{ $found }« her, bliver ikke afsluttet.
    .help = Sæt den parentes eller det anførselstegn, der mangler. Se også efter, om der er byttet om på ), ] og { "}" }.
    .story = Hver parentes og hvert anførselstegn skal have en makker. Stedet er det tegn, der åbner; makkeren mangler et sted efter det. Mange editorer viser makkeren, når man sætter markøren ved tegnet.
unexpected = { $why ->
        [empty] Filen er tom.
        [merge] To udgaver af filen er flettet sammen, og begge er her endnu.
        [single] Teksten står i enkelte anførselstegn.
       *[other] { $found ->
            [0] Filen slutter, før den er færdig.
           *[other] »{ $found }« passer ikke ind her.
        }
    }
    .help = { $why ->
        [hash] Kommentarer i `.ron`-filer begynder med `//`. (I filer med tekster begynder de med `#`.)
        [single] Sæt lige, dobbelte anførselstegn om: "…".
        [colon] Der mangler et kolon lige før dette: `navn: værdi`.
        [decimal] Slet dette: Her kan kun stå hele tal.
        [operator] Betingelser skrives med ord, for eksempel `AtLeast("gauge", 60)`, `AtMost("gauge", 40)`, `All([…, …])`, `Any([…, …])` og `Not(…)`.
        [merge] Filen har to udgaver efter en fletning. Vælg den ene, og slet den anden og linjerne med `<<<<<<<`, `=======` og `>>>>>>>`.
        [empty] Hent teksten fra en kopi, eller slet filen, hvis den ikke skal bruges.
        [outside] Filen er én ting, for eksempel `Scenario( … )`. Før og efter må der kun stå kommentarer, og de begynder med `//`. Slet alt andet.
        [nameless] Her har hver værdi et navn foran: `navn: værdi`. Skriv navnet, eller slet værdien.
        [bullet] Slet tegnet: Lister skrives i firkantede parenteser og uden punkttegn.
        [lookalike] Tegnet ligner kun det, der skal stå her, men er et andet. Slet det, og skriv det på tastaturet: , : = ( ) eller -.
        [end] Se på de sidste parenteser: Filens slutning mangler.
        [invisible] Her eller lige før står et usynligt tegn. Slet det, og skriv et almindeligt mellemrum, hvis der skal være et.
        [equals] Skriv kolon i stedet for lighedstegn: `navn: værdi`.
        [semicolon] Skriv komma i stedet for semikolon.
        [quote] Se efter, om der mangler et anførselstegn tidligere på linjen.
        [pairs] Navne i anførselstegn, hver med sin værdi, står i krøllede parenteser: { "{" } "navn": værdi { "}" }.
        [extra] Slet tegnet, hvis der er ét for meget. Se ellers efter, om der mangler noget lige før stedet.
        [between] Se efter, om der mangler et kolon eller et komma lige før stedet.
       *[comma] Se efter, om der mangler et komma lige før stedet.
    }
    .story = Programmet ventede noget andet her. Som regel mangler der et komma mellem to felter, eller et anførselstegn er slettet.
unknown-field = Feltet »{ $found }« findes ikke her.
    .help = { $meant ->
        [0] Her kan stå: { $expected }.
       *[other] Mente du »{ $meant }«? Her kan stå: { $expected }.
    }
    .story = Et felt, som programmet ikke kender, er næsten altid et felt, der er stavet forkert. Hvis det blev sprunget over, ville dit arbejde ikke virke, og du ville ikke vide hvorfor.
unknown-word = »{ $found }« kan ikke stå her.
    .help = { $meant ->
        [0] Her kan stå: { $expected }.
       *[other] Mente du »{ $meant }«? Her kan stå: { $expected }.
    }
    .story = På nogle steder vælger man mellem faste ord, for eksempel `Good`, `Mixed` og `Poor`. De skrives uden anførselstegn og med stort begyndelsesbogstav.
wrong-kind = { $kind ->
        [text] Her skal stå en tekst.
        [number] Her skal stå et tal.
        [range] Tallet er for stort, for lille eller ikke et helt tal.
        [truth] Her skal stå `true` eller `false`.
        [list] Her skal stå en liste.
        [map] Her skal stå navne med hver sin værdi i krøllede parenteser.
        [group] Her skal stå felter i parentes.
        [quotes] Her skal stå et af de faste ord, uden anførselstegn.
        [word] Her skal stå et af de faste ord.
        [value] »{ $found }« skal have en værdi i parentes.
        [count] Her er for mange eller for få værdier i parentesen.
       *[other] Her skal stå noget andet.
    }
    .help = { $kind ->
        [text] Sæt lige anførselstegn om: "…".
        [number] Skriv tallet med cifre og uden anførselstegn.
        [range] Skriv et helt tal. En måler går fra 0 til 100, og ændringer af den kan være fra -100 til 100.
        [truth] `true` betyder ja, og `false` betyder nej. Der skal ikke anførselstegn om.
        [list] Sæt kantede parenteser om, også når der kun er én: […].
        [map] Se, hvordan de andre navne er skrevet: navnet i anførselstegn, et kolon og værdien.
        [group] Skriv felterne i almindelig parentes: (navn: værdi, …).
        [quotes] Slet anførselstegnene: `{ $example }`.
        [word] Skriv for eksempel `{ $example }`. Her kan stå: { $expected }.
        [value] Skriv for eksempel `{ $example }`. Her kan stå: { $expected }.
        [count] Se et sted, hvor det samme ord er brugt: `AtLeast("tillid", 2)` har to værdier, `Flag("x")` har én.
       *[other] Sammenlign med et sted, der virker.
    }
    .story = Hvert felt har sin slags værdi: en tekst, et tal, en liste. En liste har kantede parenteser, også når der kun står én ting i den. Tekster og id'er har anførselstegn, faste ord har ikke.

## Når tekster læses

unknown-language = Mappen »{ $tag }« er ikke navnet på et sprog.
    .help = { $meant ->
        [0] Brug sprogets forkortelse: `da` for dansk, `en` for engelsk.
       *[other] Omdøb mappen til `{ $meant }`, sprogets forkortelse.
    }
    .story = Mapperne i `locales` hedder efter sprog, så programmet kan vælge det rigtige. Navnet følger en international standard.
unreadable-message = { $why ->
        [tab] Linjen er rykket ind med en tabulator, så den kan ikke læses.
        [space] Linjen begynder med et usynligt tegn, der ligner et mellemrum, så den kan ikke læses.
        [slashes] Linjen begynder med { $detail } og kan ikke læses.
        [mark] Linjen begynder med { $detail }, som betyder noget særligt dér, og kan ikke læses.
        [apart] ».{ $detail }« står ikke lige under den tekst, det hører til.
        [colon] Efter »{ $detail }« står et kolon, hvor der skal være et lighedstegn.
        [quoted] Tekstens id står i anførselstegn.
        [letters] »{ $detail }« kan ikke være et id.
        [indented] »{ $detail }« er rykket ind, men der er ingen tekst over det.
        [merge] Linjen er en rest fra en fletning af to udgaver af filen.
        [equals] Teksten kan ikke læses: Her skulle stå et lighedstegn.
        [empty] Her er et id uden tekst.
        [brace] Teksten før dette sted kan ikke læses: En krøllet parentes bliver ikke lukket.
        [nested] Der står krøllede parenteser lige inden i krøllede parenteser, omkring »{ $detail }«.
        [constant] Det, der følger efter pilen, vælges ud fra »{ $detail }«, som aldrig ændrer sig.
        [number] Tallet er for langt.
        [closing] Her lukkes en krøllet parentes, som ikke er åbnet.
       *[placeable] Det, der står i krøllede parenteser her, kan ikke læses.
    }
    .help = { $why ->
        [tab] Slet tabulatoren, og ryk ind med mellemrum.
        [space] Slet tegnet, og ryk ind med almindelige mellemrum.
        [slashes] Kommentarer i filer med tekster begynder med `#` og et mellemrum, helt til venstre. (I `.ron`-filer begynder de med `//`.)
        [mark] Skriv `{ "{" }"{ $detail }"{ "}" }` i stedet for { $detail }, eller begynd linjen med et andet ord. En liste kan have – eller • foran hvert punkt.
        [apart] Flyt det, der står imellem, for eksempel en kommentar, op over teksten.
        [colon] Skriv `=` i stedet for kolonet.
        [quoted] Slet anførselstegnene om id'et: `id = tekst`.
        [letters] Skriv id'et med bogstaver fra a til z, tal og bindestreger og med et bogstav først.
        [indented] Slet mellemrummene før det.
        [merge] Vælg den ene af de to udgaver, og slet den anden og linjerne med `<<<<<<<`, `=======` og `>>>>>>>`.
        [equals] Skriv `id = tekst` fra linjens begyndelse. Et id er et ord af bogstaver fra a til z, tal og bindestreger, uden mellemrum. Hører linjen til teksten ovenover, så ryk den ind med mellemrum.
        [empty] Skriv teksten efter lighedstegnet.
        [brace] Slet den parentes, der åbner, hvis den ikke skal være der, eller sæt den, der lukker.
        [nested] Skriv kun ét par parenteser.
        [constant] Skriv kun den tekst, der menes, uden valget, eller vælg ud fra en værdi: Dens navn begynder med `$`.
        [number] Brug højst { $detail } cifre før og efter kommaet, og højst { $detail } i en indstilling som minimumFractionDigits.
        [closing] Slet parentesen, hvis den ikke skal være der, eller sæt den, der åbner. Skal den kunne ses, så skriv `{ "{" }"{ "}" }"{ "}" }`.
       *[placeable] Krøllede parenteser betyder noget særligt. Skriv almindelige parenteser eller selve teksten i stedet.
    }
    .story = En tekst begynder med sit id helt ude til venstre, et lighedstegn og selve teksten. Alt, der hører med, er rykket ind. De andre tekster i filen bliver læst.

## Id'er

id-unlike-file = Scenariet kalder sig »{ $id }«, men filen hedder »{ $file }«.
    .help = { $why ->
        [file] Omdøb filen til `{ $id }.ron`. Er der allerede sådan en fil, er dette en kopi: Giv den og dens id deres eget navn, eller slet den.
       *[id] Giv feltet `id` samme navn som filen, uden `.ron`.
    }
    .story = Filens navn, id'et og filerne med ord hører sammen. Gemte forløb og kursets liste finder scenariet ved det navn. Derfor skal de to være ens.
malformed-id = »{ $id }« kan ikke bruges som id.
    .help = { $why ->
        [device] Windows bruger selv navnet til en enhed. Brug et andet, for eksempel `{ $meant }`.
       *[form] { $meant ->
            [0] Brug små bogstaver a-z, tal og bindestreg, begynd med et bogstav, og brug højst 64 tegn.
           *[other] Brug for eksempel `{ $meant }`: små bogstaver a-z, tal og bindestreg, et bogstav først og højst 64 tegn.
        }
    }
    .story = Id'er ses ikke af deltagerne, men bruges i filnavne, gemte forløb og læringsplatforme. Alle dem forstår små bogstaver uden æ, ø og å, tal og bindestreger.
needs-newer-format = Filen bruger noget, der først kom med format { $format }: { $fields }.
    .help = Skriv `format: { $format }`, og giv hver beslutning, hvert notat og hver vurdering sin `stake`. Ellers slet det igen.
    .story = Fakta, vurderinger, slags af handlinger og det, der er på spil, kom med format 2. Et møde med et ældre format bliver bedømt på den gamle måde, og de to kan ikke blandes.
alike-in-codes = En forsøgskode kunne ikke se forskel på »{ $id }« og »{ $other }«.
    .help = Ændr et ord i det ene af de to id'er. I et scenarie får teksten i alle sprog det samme nye id.
    .story = En forsøgskode rummer et helt forsøg på få linjer, til læringsplatforme og breve. Hvert id står i den som tre tegn, og de to her har tilfældigvis de samme. Et forsøg kunne så blive læst som et andet, og derfor kan samtalen først spilles, når det ene id er ændret.
repeated-id = »{ $id }« er allerede brugt i dette scenarie.
    .help = Vælg et andet id her, og giv teksten i begge sprog det samme nye id.
    .story = Valg, replikker, udsagn og dokumenter finder deres tekst ved id'et. To med samme id ville få samme tekst, og et gemt forløb kunne ikke se forskel på dem. Også `title`, `occasion`, `summary`, `task` og det, der begynder med `cast-`, `fact-`, `scene-` og `ending-`, kan være optaget.
unknown-format = Format { $found } kendes ikke. { $oldest ->
        [0] Programmet læser format { $known }.
       *[other] Programmet læser format { $oldest } til { $known }.
    }
    .help = Skriv `format: { $known }`, eller brug den udgave af programmet, som filen er skrevet til.
    .story = Tallet siger, hvilke regler filen er skrevet efter. Hvis reglerne en dag ændres, kan programmet kende gamle filer fra nye.
unknown-paper = Der er intet papir »{ $id }« i sagen.
    .help = { $meant ->
        [0] Tilføj det under `case_file`, eller slet det her.
       *[other] Mente du »{ $meant }«?
    }
    .story = `papers` siger, hvad hvert dokument i `case_file` er, for eksempel en kontrakt eller en mail. Det bliver tegnet derefter. Et navn, som ikke står i `case_file`, har ingen virkning.

## Veje mellem scener

branch-without-otherwise = `Branch` mangler `Otherwise`.
    .help = Tilføj `Otherwise("scene")` som den sidste.
    .story = En forgrening prøver sine betingelser fra oven og går ad den første, der holder. Hvis ingen holder, skal der stadig være en vej. Den hedder `Otherwise`.
circle = Her går det rundt i ring, uden at deltageren skal vælge noget: { $scenes }.
    .help = Læg et valg ind, eller lad en af scenerne føre et andet sted hen.
    .story = Med `Goto`, `Branch` og `Note` går det videre af sig selv. Hvis det ender, hvor det begyndte, kommer deltageren aldrig ud. Man må gerne komme tilbage til en scene, når der er et valg undervejs.
empty-note = Notatet har ingen udsagn.
    .help = Skriv mindst ét udsagn under `statements`, eller brug `Goto`.
    .story = I et notat vælger deltageren, hvilke udsagn der hører til. Uden udsagn er der intet at vælge.
misplaced-otherwise = `Otherwise` skal stå sidst. Det, der står efter, bliver aldrig prøvet.
    .help = Flyt `Otherwise` ned som den sidste.
    .story = En forgrening går ad den første vej, der passer, og `Otherwise` passer altid. Derfor når man aldrig til det, der står efter.
no-choices = Her skal deltageren vælge, men der er ingen valg.
    .help = Skriv valgene i listen, eller brug `Goto` eller `End`.
    .story = En scene, der slutter med `Choose`, venter på deltageren. Uden valg går mødet i stå.
single-choice = »{ $id }« er det eneste valg, så der er intet at vælge.
    .help = Tilføj et valg til, eller gå videre med `then: Goto("…")`.
    .story = En beslutning er dér, hvor deltageren øver sig. Med ét valg er den kun en knap at trykke på, og dens feedback handler om noget, ingen har besluttet.
unknown-choice = Valget »{ $id }« findes ikke.
    .help = { $meant ->
        [0] Se efter, hvad valget hedder i feltet `id`.
       *[other] Mente du »{ $meant }«?
    }
    .story = En betingelse spørger, om et bestemt valg er truffet. Det valg er der ikke i dette scenarie, så betingelsen kunne aldrig holde.
unknown-line = Replikken »{ $id }« findes ikke.
    .help = { $meant ->
        [0] Se efter, hvad replikken hedder i feltet `text`.
       *[other] Mente du »{ $meant }«?
    }
    .story = En betingelse spørger, om deltageren har markeret en bestemt replik som et tegn. En replik hedder det samme som sin tekst, og den tekst bruges ikke af nogen replik i dette scenarie.
unknown-scene = Scenen »{ $id }« findes ikke.
    .help = { $meant ->
        [0] Opret scenen under `scenes`, eller ret navnet.
       *[other] Mente du »{ $meant }«?
    }
    .story = Her nævnes en scene, som ikke er blandt `scenes`. Mødet ville gå i stå, når det kom hertil. Er scenen lige blevet omdøbt, så ret navnet alle steder, hvor det står.
unknown-statement = Udsagnet »{ $id }« findes ikke i noget notat.
    .help = { $meant ->
        [0] Se efter, hvad udsagnet hedder i feltet `id`.
       *[other] Mente du »{ $meant }«?
    }
    .story = En betingelse spørger, om et bestemt udsagn kom med i notatet. Det udsagn er der ikke i dette scenarie, så betingelsen kunne aldrig holde.

## Slutninger

unknown-ending = Slutningen »{ $id }« findes ikke.
    .help = { $meant ->
        [0] Opret slutningen under `endings`, eller ret navnet.
       *[other] Mente du »{ $meant }«?
    }
    .story = Mødet skal slutte her, men slutningen er ikke blandt `endings`. Uden den ved programmet ikke, hvordan det gik, og hvad der skal fortælles.
unused-ending = Ingen vej fører til slutningen »{ $id }«.
    .help = Lad en scene slutte med `End("{ $id }")`, eller slet slutningen.
    .story = Du har skrevet en slutning, som ingen deltager kan få at se. Måske er vejen til den blevet ændret undervejs.
unused-scene = Ingen vej fører til scenen »{ $id }«.
    .help = Lad et valg eller en anden scene føre hertil, eller slet scenen.
    .story = Du har skrevet en scene, som ingen deltager kan komme til, uanset hvad der vælges. Måske er et valg, der førte hertil, blevet ændret undervejs.

## Personer

absent-mood = »{ $id }« har et udtryk her uden at være til stede.
    .help = Skriv »{ $id }« under `present` i scenen, eller slet udtrykket.
    .story = Kun de, der er til stede, bliver vist, så et udtryk hos andre har ingen virkning. Måske er navnet en andens.
absent-speaker = »{ $id }« taler her uden at være til stede.
    .help = { $said ->
        [before] Scenen siger ikke, hvem der er til stede, og »{ $id }« er det ikke i nogen scene, der fører hertil. Tilføj `present: […]` med alle, der er her, eller lad en anden tale.
       *[here] Skriv »{ $id }« under `present` i scenen, eller lad en anden tale.
    }
    .story = Scenen, eller scenerne før den, siger, hvem der er i rummet, og den, der taler, er ikke med. Deltageren ville høre en replik fra en, der ikke er der. Er personen i telefonen, så skriv også det under `present`.
no-citizen = Ingen af personerne er borgeren.
    .help = Giv én af dem `role: Citizen`.
    .story = Hvert møde handler om en borger. Programmet skal vide, hvem det er, også når en anden taler mest.
start-without-present = Den første scene, »{ $id }«, siger ikke, hvem der er til stede.
    .help = Tilføj `present: […]`. Er der ingen endnu, så skriv `present: []`.
    .story = En scene, der ikke siger noget, har de samme personer som scenen før. Den første har ingen før sig, så den må sige det selv.
unknown-cast = »{ $id }« er ikke blandt personerne.
    .help = { $meant ->
        [0] Tilføj personen under `cast`, eller ret navnet.
       *[other] Mente du »{ $meant }«?
    }
    .story = Alle, der er med i mødet, står under `cast` med rolle og portræt. Sagsbehandleren står der ikke, for det er deltageren selv.
unknown-look = Der er intet portræt, der hedder »{ $id }«.
    .help = { $meant ->
        [0] Der er disse portrætter: { $looks }.
       *[other] Mente du »{ $meant }«?
    }
    .story = Under `look` står, hvilket portræt personen har. Findes det ikke, vises en grå skikkelse uden ansigt, og så kan man ikke se, hvordan personen har det.
unused-cast = »{ $id }« er aldrig til stede og siger aldrig noget.
    .help = Lad personen være med i en scene, eller slet personen under `cast`.
    .story = Personer vises for deltageren før mødet. En person, som aldrig dukker op, giver forventninger, der ikke bliver indfriet.

## Variabler og betingelser

empty-condition = Der står ingen betingelser i listen.
    .help = Skriv dem, det handler om, eller slet `All([])` eller `Any([])`.
    .story = `All` uden betingelser holder altid, og `Any` uden betingelser holder aldrig. Det er sjældent det, man mener.
condition-always-holds = { $rest ->
        [otherwise] Betingelsen er altid opfyldt, så `Otherwise` gælder aldrig.
        [ways] Betingelsen er altid opfyldt, og det, der står under den, bliver aldrig prøvet.
        [belongs] Betingelsen er altid opfyldt, og udsagnet hører derfor altid til i notatet.
       *[other] Betingelsen er altid opfyldt.
    }
    .help = { $rest ->
        [belongs] Ret betingelsen, eller skriv `belongs: Always`.
       *[other] Ret betingelsen, eller slet den.
    }
    .story = Programmet har gået alle veje igennem, og betingelsen var opfyldt, hver gang der blev spurgt. Den gør ingen forskel, og det, der står for det modsatte tilfælde, sker aldrig. For målere er det nok at lægge alt det sammen, der kan ændre dem.
condition-never-holds = { $rest ->
        [way] Denne vej i forgreningen bliver aldrig taget.
        [belongs] Betingelsen er aldrig opfyldt, og udsagnet hører derfor aldrig til i notatet.
       *[other] Betingelsen er aldrig opfyldt.
    }
    .help = { $rest ->
        [belongs] Ret betingelsen, eller skriv `belongs: Never`.
       *[other] Ret betingelsen, eller slet den sammen med det, der afhænger af den.
    }
    .story = Programmet har gået alle veje igennem, og betingelsen var ikke opfyldt, hver gang der blev spurgt. Derfor sker det, der står under den, aldrig. For målere er det nok at lægge alt det sammen, der kan ændre dem.
flag-as-gauge = »{ $id }« er et flag, men bruges her som en måler.
    .help = Brug `Flag`, `Set` og `Clear` til flag, eller gør »{ $id }« til en måler: `Gauge(0)`.
    .story = Et flag er ja eller nej. En måler er et tal fra 0 til 100. `AtLeast`, `AtMost` og `Add` hører til målere.
gauge-as-flag = »{ $id }« er en måler, men bruges her som et flag.
    .help = Brug `AtLeast`, `AtMost` og `Add` til målere, eller gør »{ $id }« til et flag: `Flag(false)`.
    .story = En måler er et tal fra 0 til 100. Et flag er ja eller nej. `Flag`, `Set` og `Clear` hører til flag.
gauge-too-high = { $value } er for meget. En måler går fra 0 til { $highest }.
    .help = { $sign ->
        [less] Brug et tal på mindst -{ $highest }.
       *[more] Brug et tal på højst { $highest }.
    }
    .story = Målere holdes mellem 0 og 100. En højere værdi kan aldrig nås, så en betingelse med den ville aldrig, eller altid, holde.
never-read = »{ $id }« bliver ændret, men ingen betingelse spørger efter den.
    .help = Brug den i en betingelse, eller slet den.
    .story = En variabel gør først en forskel, når noget afhænger af den. Her husker mødet noget, som aldrig får betydning. Måske mangler der en betingelse.
never-written = »{ $id }« bliver aldrig ændret, så betingelser om den får altid samme svar.
    .help = Lad et valg ændre den under `effects`, eller slet den.
    .story = Betingelser spørger efter noget, som aldrig kan ske. Den ene af vejene bliver derfor aldrig brugt. Måske mangler et `Set` eller `Add` i et valg.
otherwise-never-counts = `Otherwise` gælder aldrig.
    .help = Er det meningen, så skriv `Otherwise` i stedet for den sidste betingelse. Ellers ret betingelserne.
    .story = `Otherwise` er til det tilfælde, at ingen af betingelserne i listen er opfyldt. Programmet har gået alle veje igennem, og en af dem var altid opfyldt. Det, der står under `Otherwise`, sker derfor aldrig.
unknown-variable = Variablen »{ $id }« findes ikke.
    .help = { $meant ->
        [0] Tilføj den under `variables`, for eksempel som `Flag(false)` eller `Gauge(0)`.
       *[other] Mente du »{ $meant }«?
    }
    .story = Alt, hvad mødet skal huske, står under `variables` med den værdi, det begynder med. Så kan en stavefejl ikke blive til en ny variabel, som ingen bruger.
unused-variable = »{ $id }« bruges ikke.
    .help = Slet den, eller brug den i en betingelse og under `effects`.
    .story = Variablen bliver hverken ændret eller spurgt efter. Den er nok blevet til overs, da scenariet blev ændret.

## Fakta

fact-known-before = Faktummet »{ $id }« er kendt, før mødet begynder, så ingen replik behøver fastslå det.
    .help = { $kind ->
        [on-file] Slet det under `establishes`. Skal det først komme frem i mødet, så er det ikke `OnFile`, men for eksempel `SaidByCitizen`.
       *[background] Slet det under `establishes`. Skal det først komme frem i mødet, så er det ikke `Background`, men for eksempel `SaidByCitizen`.
    }
    .story = Det, der står i sagen, og det, man ved om folks baggrund, er kendt fra begyndelsen. Fastslår en replik det igen, gør det ingen forskel, og man kan tro, at deltageren først får det at vide dér.
fact-never-established = Ingen replik fastslår faktummet »{ $id }«, som der bliver spurgt efter.
    .help = Skriv `establishes: ["{ $id }"]` ved den replik, hvor det bliver set eller sagt. Står det i et dokument i sagen, så skriv `OnFile("dokument")`.
    .story = Et faktum er noget, man har kunnet se, høre eller læse. Det gælder først, når en replik har vist det. Her er der ingen, så en betingelse om det kan aldrig holde, og en vurdering kan aldrig bygge på det.
fact-never-read = Intet spørger efter faktummet »{ $id }«.
    .help = Sæt det under `facts` i en vurdering, brug det i en betingelse, eller slet det.
    .story = Et faktum gør først en forskel, når en vurdering tilbyder det, eller en betingelse afhænger af det. Her lægger mødet mærke til noget, som aldrig får betydning.
hearsay-as-basis = { $place ->
        [appraisal] Vurderingen finder grundlag for at begrænse bisidderen ud fra »{ $id }«, som
       *[judgement] Om det er rigtigt at begrænse bisidderen, afhænger her af »{ $id }«, som
    } { $kind ->
        [hearsay] kun er noget, andre har hørt.
        [label] kun er et gæt eller en betegnelse.
       *[background] kun siger noget om folks baggrund.
    }
    .help = Byg på noget, der er set, sagt eller skrevet af dem, der selv ved det. Er »{ $id }« netop sådan noget, så ret dets slags under `facts`.
    .story = En bisidder kan kun begrænses ud fra det, man selv har set og hørt, det, borgeren siger, og det, der står i sagen. Rygter, gæt og betegnelser er ikke grundlag, og det er en familie fra et bestemt land heller ikke. De må gerne stå i en vurdering, så deltageren kan lære at lade dem ligge.
impossible-count = { $count ->
        [0] Mindst 0 af fakta er altid fastslået, så betingelsen siger intet.
       *[other] Der kan ikke være fastslået { $count } fakta, når listen har { $facts }.
    }
    .help = { $count ->
        [0] Skriv, hvor mange der skal til, eller slet betingelsen.
       *[other] Skriv et tal fra 1 til { $facts }, eller føj flere fakta til listen.
    }
    .story = `AtLeastOf(2, […])` holder, når mindst to af listens fakta er fastslået. Tallet skal være mindst 1 og kan ikke være større end listen.
repeated-fact = Faktummet »{ $id }« står her to gange.
    .help = Slet det ene.
    .story = Et faktum tæller kun én gang. Står det to gange, er der nok ment et andet, eller også er listen kortere, end den ser ud til.
unknown-document = Der er intet dokument »{ $id }« i sagen.
    .help = { $meant ->
        [0] Tilføj det under `case_file`, eller ret navnet.
       *[other] Mente du »{ $meant }«?
    }
    .story = `OnFile("dokument")` siger, at faktummet står i et af de dokumenter, deltageren har læst før mødet. De står under `case_file`.
unknown-fact = Faktummet »{ $id }« findes ikke.
    .help = { $meant ->
        [0] Tilføj det under `facts` med dets slags, for eksempel `Observed`, eller ret navnet.
       *[other] Mente du »{ $meant }«?
    }
    .story = Alt, hvad mødet kan fastslå, står under `facts` med sin slags: om det er set, sagt eller skrevet, eller kun er et rygte. Så ved programmet, hvad der kan bygges på, og en stavefejl bliver ikke til et nyt faktum.
unused-fact = Faktummet »{ $id }« bruges ikke.
    .help = Slet det, eller lad en replik fastslå det og en vurdering tilbyde det.
    .story = Ingen replik fastslår dette faktum, og intet spørger efter det. Det er nok blevet til overs, da scenariet blev ændret.

## Vurderinger

carried-by-nothing = Svaret bygger ikke på noget.
    .help = Skriv under `carried_by` mindst ét af de fakta, der bærer svaret.
    .story = En vurdering er kun noget værd med en grund, også når svaret er, at der ingen anledning er. `carried_by` er de fakta, som deltageren kan bygge svaret på.
carrier-not-offered = Svaret bygger på »{ $id }«, som vurderingen ikke tilbyder.
    .help = Tilføj »{ $id }« under vurderingens `facts`, eller slet det her.
    .story = Deltageren kan kun bygge på de fakta, der står under `facts` i vurderingen. Det, der bærer det rigtige svar, skal være iblandt dem.
case-without-condition = Svaret gælder altid, så de svar, der står efter det, aldrig gælder.
    .help = Skriv en betingelse under `when`, eller flyt svaret ned som det sidste.
    .story = Det første svar, hvis betingelse holder, er det rigtige. Et svar uden `when` gælder altid og skal derfor stå sidst.
equal-cases = Svaret er det samme som det, der står lige før det.
    .help = Slå de to sammen: `when: Any([…, …])`. Ellers ret det ene.
    .story = To svar ved siden af hinanden er ens, så det gør ingen forskel, hvilket af dem der gælder. Måske er det ene kopieret og ikke rettet til.
first-without-not-yet = Kun svaret `NotYet` kan sige, hvad der kommer først.
    .help = Slet `first`, eller skriv `basis: NotYet`.
    .story = `first` er de mildere skridt, der mangler, før bisidderen kan begrænses. Er der grundlag nok, eller er der slet intet, mangler der ingen.
last-case-with-condition = Holder ingen af betingelserne, har vurderingen intet rigtigt svar.
    .help = Slet `when` her, eller tilføj et sidste svar uden betingelse.
    .story = Vurderingen stilles på hver vej gennem mødet, så der skal altid være et rigtigt svar. Det sidste gælder, når ingen af de andre gør, og har derfor ingen betingelse.
no-cases = Vurderingen har intet rigtigt svar.
    .help = Skriv mindst ét svar under `cases`, det sidste uden `when`.
    .story = Det, deltageren svarer, bliver sammenlignet med mødets eget svar. Det står under `cases`, og det kan afhænge af, hvad der er fastslået.
not-yet-without-first = Svaret er »ikke endnu«, men siger ikke, hvad der kommer først.
    .help = Skriv under `first` det eller de trin på stigen, der mangler.
    .story = »Ikke endnu« betyder, at der findes et mildere skridt, som ikke er prøvet. Deltageren skal vælge det, så mødet må sige, hvilket det er.
step-needs-basis = Trinnet »{ $id }« kræver selv grundlag, så det kan ikke komme først.
    .help = Vælg et trin længere nede på stigen, under `ladder_needs_basis_from` i `guidance.ron`.
    .story = Når svaret er »ikke endnu«, kommer noget mildere først: noget, man kan gøre uden grundlag i forvaltningslovens § 8, stk. 2. Dette trin begrænser selv bisidderen.
unknown-step = Stigen har ikke noget trin »{ $id }«.
    .help = { $meant ->
        [0] Se trinnene under `ladder` i `guidance.ron`.
       *[other] Mente du »{ $meant }«?
    }
    .story = `first` nævner trin på stigen, fra det mindst til det mest indgribende. De står under `ladder` i kataloget, og deltageren vælger mellem dem.

## Det, der er på spil

bad-stake = { $value } point kan ikke være på spil.
    .help = Skriv et tal fra 1 til { $most }.
    .story = Tallet siger, hvor meget beslutningen tæller ved siden af mødets andre. Seks trin er nok til at skelne, og så kan én beslutning ikke overskygge alle andre.
misplaced-stake = Her bliver intet bedømt, så der er intet på spil.
    .help = Slet `stake`, eller flyt det til den scene, hvor beslutningen bliver taget.
    .story = Der kan kun være noget på spil i en beslutning med bedømte valg, et notat eller en vurdering. Alt andet hverken giver eller koster point.
no-stake = { $then ->
        [note] Der står ikke, hvor meget notatet tæller.
        [appraisal] Der står ikke, hvor meget vurderingen tæller.
       *[decision] Der står ikke, hvor meget beslutningen tæller.
    }
    .help = Tilføj for eksempel `stake: (points: 2, areas: [Facts])` i scenen.
    .story = Alle valg i en beslutning har det samme på spil: Det helt rigtige giver alle point, det delvist rigtige halvdelen, og et brud koster dem. Uden et tal kan resultatet ikke regnes ud.
repeated-area = Området `{ $area }` står her to gange.
    .help = Slet det ene.
    .story = Det, der er på spil, tæller én gang i hvert område. Står et område to gange, er der måske ment et andet.
stake-without-areas = Der står ikke, hvilket område beslutningen tæller i.
    .help = Skriv mindst ét under `areas`: `Rights`, `Facts`, `Decision` eller `Safety`.
    .story = Deltageren får et resultat for hvert område. Point uden et område ville tælle i det samlede resultat, men ingen steder kunne ses.

## Bedømmelser

equal-choices = Alle valg her bedømmes ens, ændrer det samme og fører samme sted hen.
    .help = Lad valgene gøre en forskel, eller brug `Goto` i stedet for et valg.
    .story = Deltageren lærer af valg, der fører til noget forskelligt. Når alt er ens, er det kun ordene, der skiller dem, og så er der ikke noget at vælge.
judged-twice = Valget bedømmes to gange efter »{ $id }«.
    .help = Behold den ene bedømmelse, eller lad dem gælde hver sin omstændighed med `If` og `Otherwise`.
    .story = Begge bedømmelser gælder altid. Er de ens, tæller de dobbelt, og er de forskellige, modsiger de hinanden. Vil du lægge mere vægt på et princip, sker det i kataloget.
judged-with-a-gap = Valget bliver ikke bedømt, hvis ingen af betingelserne holder.
    .help = Tilføj `Otherwise(…)` med den bedømmelse, der ellers gælder.
    .story = Et valg kan bedømmes forskelligt efter omstændighederne, men det skal altid bedømmes. `Otherwise` gælder, når ingen af listens `If` holder. Uden den ville nogle deltagere få hverken point eller forklaring.
nested-judgement = Her står `If` eller `Otherwise` inden i en anden.
    .help = Saml betingelserne: `If(All([…, …]), …)`.
    .story = En bedømmelse har én omstændighed, så man kan læse den i ét blik. Skal flere ting gælde på én gang, samles de med `All`. Er én af flere nok, samles de med `Any`.
neutral-among-verdicts = `Neutral` skal stå alene.
    .help = Slet `Neutral`, eller slet de andre bedømmelser.
    .story = `Neutral` siger, at valget hverken er rigtigt eller forkert. Sammen med en anden bedømmelse er det uklart, hvad der gælder.
not-judged = Valget er ikke bedømt.
    .help = Skriv for eksempel `Follows("…")`, `Partly("…")` eller `Breaches("…")`, eller `Neutral`, hvis det er hverken rigtigt eller forkert.
    .story = Hvert valg viser deltageren, hvordan det står i forhold til vejledningen. Skal et valg ikke tælle, så sig det med `Neutral`. Så kan man se, at det ikke er glemt.
otherwise-without-if = `Otherwise` står her uden et `If`.
    .help = Tilføj et `If`, eller slet `Otherwise`, og behold bedømmelsen.
    .story = `Otherwise` gælder, når ingen af listens `If` holder. Uden et `If` gælder den altid, og så er det tydeligere at skrive bedømmelsen alene.
unknown-act-kind = Der er ingen slags handling, der hedder »{ $id }«, i kataloget.
    .help = { $meant ->
        [0] Se dem under `kinds` i `guidance.ron`, eller tilføj den dér.
       *[other] Mente du »{ $meant }«?
    }
    .story = Den samme slags handling skal bedømmes ens i alle møder. Derfor står slagsene i kataloget, hver med sit navn.
unknown-principle = Princippet »{ $id }« findes ikke i kataloget.
    .help = { $meant ->
        [0] Se principperne i `guidance.ron`.
       *[other] Mente du »{ $meant }«?
    }
    .story = Valg og udsagn bedømmes efter katalogets principper, hvert med sin kilde. Uden princippet kan programmet hverken give point eller vise, hvad det bygger på.
unknown-sign = Tegnet »{ $id }« findes ikke i kataloget.
    .help = { $meant ->
        [0] Se tegnene under `signs` i `guidance.ron`.
       *[other] Mente du »{ $meant }«?
    }
    .story = En replik kan vise et af katalogets tegn på negativ social kontrol, eller noget, der ligner. Uden tegnet ved programmet ikke, hvad deltageren kunne have set.
untrained-principle = Ingen valg bedømmes efter »{ $id }«, som scenariet siger, at det træner.
    .help = Bedøm mindst ét valg eller udsagn efter princippet, eller slet det under `trains`.
    .story = Under `trains` står, hvad mødet især øver, og det ser deltageren, før mødet begynder. Det skal mødet kunne holde.

## Kataloget

bad-ladder-step = Stigen har ikke noget trin nummer { $value }. Den har så mange trin: { $steps }.
    .help = Skriv nummeret på et af dem, fra 1 til { $steps }.
    .story = `ladder_needs_basis_from` er nummeret på det første trin, som kræver grundlag i forvaltningslovens § 8, stk. 2. Det første trin er nummer 1.
bad-pass-mark = { $value } kan ikke være grænsen for at bestå.
    .help = Skriv et tal fra 1 til 100.
    .story = Et resultat går fra 0 til 100. `pass_mark` i `guidance.ron` er det, der skal til for at bestå et møde. I `course.ron` er det gennemsnittet af de møder, som skal bestås.
bad-weight = { $value } kan ikke være en vægt.
    .help = Skriv 1, 2 eller 3.
    .story = Vægten siger, hvor meget et princip tæller. Tre trin er nok til at skelne det vigtige fra det mindre vigtige, og så kan ét valg ikke overskygge alle andre.
malformed-date = »{ $date }« er ikke en dato.
    .help = Skriv dagen som år-måned-dag, for eksempel 2026-11-23.
    .story = Datoen siger, hvornår nogen sidst har kontrolleret, at nummeret virker. Skrevet på den måde kan den læses ens på alle sprog.
repeated-rule = Reglen »{ $rule }« har allerede et princip.
    .help = Giv princippet sin egen regel, eller slå de to sammen.
    .story = Hvert princip svarer til én regel i projektets grundlag. Står den samme regel to gange, tæller den dobbelt i resultatet.
uncertain-critical = »{ $id }« er afgørende, men ikke sikkert nok til det.
    .help = Slet `critical: true`, eller find en kilde, så `certainty` kan være `High`.
    .story = Et brud på et afgørende princip betyder »ikke bestået«, hvad der end ellers er gjort godt. Det kan man kun forsvare, når reglen er helt sikker.
unknown-source = Kilden »{ $id }« findes ikke i kataloget.
    .help = { $meant ->
        [0] Tilføj kilden under `sources`, og skriv den i `guidance.ftl` på alle sprog.
       *[other] Mente du »{ $meant }«? Er det en ny kilde, så tilføj den under `sources` og i `guidance.ftl`.
    }
    .story = Deltageren skal kunne se, hvad en regel bygger på. Derfor skal hver kilde, der nævnes, også være beskrevet.
unused-source = Ingen nævner kilden »{ $id }«.
    .help = Nævn den ved det princip, det tegn eller den kontakt, som bygger på den, eller slet den.
    .story = Kilden er beskrevet, men intet i kataloget bygger på den. Måske er en henvisning blevet glemt.

## Kurset

listed-twice = Scenariet »{ $id }« står to gange i kurset.
    .help = Slet den ene.
    .story = Hvert scenarie har ét resultat i kurset. Står det to gange, er det ikke til at se, hvilken af dem der er gennemført.
unknown-scenario = Der er ingen fil til scenariet »{ $id }«.
    .help = { $meant ->
        [0] Læg scenariet i mappen `scenarios`, eller slet det her.
       *[other] Mente du »{ $meant }«?
    }
    .story = `course.ron` nævner scenarierne i den rækkefølge, de skal spilles. Navnet er filens navn i mappen `scenarios`, uden `.ron`.
unlisted-scenario = Scenariet »{ $id }« er ikke med i kurset.
    .help = Tilføj »{ $id }« til listen, hvis det skal kunne spilles.
    .story = Filen ligger i mappen, men kun de scenarier, der står i `course.ron`, bliver vist. Er det en kladde, er alt i orden.

## Tekster

copied-text = { $count ->
        [0] »{ $id }« er ord for ord teksten i { $original }.
       *[other] { $count } tekster her er ord for ord dem i { $original }.
    }
    .help = Oversæt { $count ->
        [0] den.
       *[other] dem.
    } Er en tekst med vilje den samme på begge sprog, så skriv linjen { $part ->
        [0] `# same` over den.
       *[other] `# same: { $part }` over »{ $message }«.
    }
    .story = En kopi af originalen ligner en oversættelse, men deltagerne læser et fremmed sprog midt i deres eget. Navne og ganske få korte ord må gerne være ens. Er der flere end tre i en fil, vises kun den første.
differing-variables = »{ $id }« har ikke de samme pladser til udfyldning her ({ $here ->
        [0] ingen
       *[other] { $here }
    }) og i { $words } ({ $there ->
        [0] ingen
       *[other] { $there }
    }).
    .help = Brug de samme navne efter $ på alle sprog.
    .story = Programmet udfylder de samme pladser på alle sprog. Mangler en af dem, mangler oplysningen for dem, der læser det sprog. Er den stavet forkert, ser de navnet i stedet for oplysningen.
circular-message = »{ $id }« er en del af sig selv.
    .help = Følg henvisningerne i { "{" } og { "}" }, og slet den, der fører tilbage.
    .story = En tekst kan vise en anden tekst ved at nævne dens id. Fører henvisningerne tilbage til teksten selv, kan den aldrig blive færdig, og deltageren ser id'et i stedet.
empty-text = »{ $id }« har ingen tekst.
    .help = Skriv teksten efter lighedstegnet.
    .story = Teksten har underpunkter som `.feedback`, men intet efter lighedstegnet. Deltageren ville se en tom linje.
garbled-text = { $count ->
        [0] I »{ $id }« står »{ $found }« i stedet for »{ $meant }«.
       *[other] { $count } tekster her har forvanskede bogstaver, for eksempel »{ $found }« i stedet for »{ $meant }«.
    }
    .help = Skriv »{ $meant }«. Er hele filen forvansket, så tag en kopi fra før, og gem den som UTF-8.
    .story = Et program har læst filen i en anden tegnkodning og gemt den sådan. Hvert æ, ø og å er blevet til to andre tegn, og det bliver værre, hver gang filen gemmes. Er der flere end tre i en fil, vises kun den første.
indented-message = »{ $id }« er rykket ind og bliver derfor en del af teksten ovenover.
    .help = Slet mellemrummene før »{ $id }«.
    .story = En tekst begynder med sit id helt til venstre. Alt, der er rykket ind, hører til teksten ovenover, så deltageren ville læse id'et dér.
invisible-letter = I »{ $id }« står et usynligt tegn ({ $letter }).
    .help = Slet tegnet, og skriv stedet igen uden at kopiere.
    .story = Usynlige tegn følger tit med, når man kopierer fra andre programmer. De kan dele ord forkert, forstyrre oplæsning og bytte om på rækkefølgen, uden at man kan se hvorfor.
marked-changed = { $count ->
        [0] »{ $id }« er mærket som ændret: Den tekst, den er oversat fra, er siden blevet ændret.
       *[other] { $count } tekster her er mærket som ændret: De tekster, de er oversat fra, er siden blevet ændret.
    }
    .help = Ret oversættelsen til, og slet linjen, eller lad `samtalerum words done` gøre det.
    .story = `samtalerum words add` mærker det, der blev oversat, før teksten på det første sprog blev ændret. Indtil nogen har set på det, kan sprogene sige noget forskelligt. Er der flere end tre i en fil, vises kun den første.
marked-untranslated = { $count ->
        [0] »{ $id }« er mærket som ikke oversat: Det er kun en kopi.
       *[other] { $count } tekster her er mærket som ikke oversat: De er kun kopier.
    }
    .help = Oversæt teksten, og slet linjen, eller lad `samtalerum words done` gøre det.
    .story = `samtalerum words add` sætter kopier ind, hvor et sprog mangler en tekst, og mærker dem. Indtil de er oversat, læser deltagerne et fremmed sprog midt i deres eget. Er der flere end tre i en fil, vises kun den første.
missing-attribute = »{ $id }« mangler `.{ $attribute }` i { $words }.
    .help = Skriv en indrykket linje under teksten: `.{ $attribute } = …`.
    .story = Nogle tekster har underpunkter: et valg har `.feedback`, et dokument har `.text`, en replik med et tegn har `.why`. Det sted, der vises, er det, som har brug for teksten. Mangler den, ser deltageren en anden udgave eller en tom plads.
missing-message = Teksten »{ $id }« mangler i { $words }.
    .help = { $meant ->
        [0] { $original ->
            [0] Tilføj en linje i filen: `{ $id } = …`.
           *[other] Kør `samtalerum words add`, som sætter kopier ind af alle tekster, der mangler, og oversæt dem. Eller tilføj selv linjen: `{ $id } = …`.
        }
       *[other] Der står en tekst, som ikke bruges: »{ $meant }«. Er det den?
    }
    .story = Scenariet bruger en tekst, som ikke er skrevet på det sprog. Det sted, der vises, er det, som har brug for den. Indtil den kommer, vises den på et andet sprog, eller kun som sit id.
missing-words = Filen { $words } mangler, så der er ingen ord på sproget »{ $language }«.
    .help = Kør `samtalerum words add`, som laver filen med kopier af teksterne, og oversæt dem.
    .story = Hvert scenarie har en fil med ord for hvert af kursets sprog. Uden den får deltageren mødet på et andet sprog end resten.
odd-quotes = { $why ->
        [unbalanced] Et anførselstegn i »{ $id }« mangler sin makker.
        [single] »{ $id }« har enkelte anførselstegn om det, der bliver sagt.
       *[foreign] »{ $id }« har anførselstegn, som ikke bruges på dette sprog.
    }
    .help = { $why ->
        [unbalanced] Tilføj det, der mangler, { $open } før eller { $close } efter det, der bliver sagt, eller slet dette.
       *[other] Skriv { $open } før og { $close } efter det, der bliver sagt.
    }
    .story = Hvert sprog har sine egne anførselstegn, og programmet bruger dem om alt, hvad folk siger. Tekstbehandling sætter andre ind, og de ser ud som fejl ved siden af. Enkelte hører kun til inden i dobbelte.
placeable-in-text = I »{ $id }« står krøllede parenteser med noget, der skal udfyldes. Det kan man ikke i et scenarie.
    .help = Skriv ordene direkte i teksten.
    .story = Klammer betyder, at programmet skal udfylde noget. Scenariernes tekster vises, som de er skrevet, så der er intet at udfylde med.
quoted-speech = »{ $id }« er en replik og har anførselstegn, som programmet selv sætter.
    .help = Slet anførselstegnene om replikken.
    .story = Når en person taler, sætter programmet anførselstegn om, efter sprogets skik. Står de også i teksten, kommer der to af dem. I valg skriver man dem derimod selv.
raw-markup = I »{ $id }« står »{ $found }«, som bliver vist, som det er skrevet.
    .help = Skriv ordene alene. Tekster har ingen fed skrift, ingen links og ingen koder.
    .story = Tekster vises og læses op præcis, som de er skrevet, i vinduet, i terminalen og på papir. Tegn fra Markdown eller HTML ville stå midt i det, folk siger.
repeated-message = »{ $id }« står her for anden gang.
    .help = Slet den ene, eller giv den et andet id.
    .story = Står det samme id to gange i en fil, bruges kun den sidste tekst. Den første forsvinder, uden at man ser det.
same-words = »{ $id }« har de samme ord som »{ $other }«.
    .help = Skriv det, der skiller dem, eller slet den ene.
    .story = Deltagerne vælger ud fra det, de læser. Læser to valg ens, kan de ikke vide, hvilket af dem de tager.
stale-translation = { $count ->
        [0] Den tekst, »{ $id }« er oversat fra, er ændret siden.
       *[other] De tekster, som { $count } tekster her er oversat fra, er ændret siden.
    }
    .help = Sammenlign med { $original }, og ret oversættelsen, hvis den trænger til det. Kør så `samtalerum words done { $scenario }{ $count ->
        [0] {" "}{ $id }
       *[other] {""}
    }`.
    .story = Sprogene siger måske nu forskellige ting, og deltagerne ville blive bedømt efter ord, de ikke har læst. En liste i sprogets mappe husker, hvilken tekst hver oversættelse er lavet efter. Er der flere end tre i en fil, vises kun den første.
straight-quotes = I »{ $id }« står et lige anførselstegn.
    .help = Skriv { $open } før og { $close } efter det, der bliver sagt.
    .story = Kursets danske tekster bruger »…« om det, der bliver sagt. Lige anførselstegn er som regel kommet med fra tastaturet og ser ud som fejl ved siden af de andre.
too-long = { $attribute ->
        [0] »{ $id }« er på { $length } tegn. Der er plads til { $limit }.
       *[other] »{ $id }« har en `.{ $attribute }` på { $length } tegn. Der er plads til { $limit }.
    }
    .help = Skriv det kortere, eller del det i to, hvor det kan lade sig gøre.
    .story = Hver tekst har sin plads på skærmen, også på en telefon og med stor skrift. Er den for lang, må deltageren rulle, og mødet mister fart.
unknown-function = »{ $id }« bruger funktionen { $name }, som ikke findes.
    .help = { $meant ->
        [0] Skriv ordene direkte, eller brug NUMBER, som er den eneste funktion, der er.
       *[other] Mente du { $meant }?
    }
    .story = En funktion skriver en værdi på sprogets måde. Kender programmet den ikke, ser deltageren navnet på funktionen i stedet for værdien.
unknown-reference = »{ $id }« henviser til »{ $name }«, som ikke findes i filen.
    .help = { $meant ->
        [0] Skriv teksten »{ $name }«, eller slet henvisningen.
       *[other] Mente du »{ $meant }«?
    }
    .story = En tekst kan vise en anden tekst fra samme fil ved at nævne dens id. Findes den ikke, ser deltageren id'et i stedet.
untranslated-attribute = »{ $id }« har `.{ $attribute }` her, men ikke i { $words }.
    .help = Tilføj `.{ $attribute }` i { $words }, eller slet den her.
    .story = De samme tekster skal findes på alle sprog. Ellers får nogle deltagere mindre at vide end andre.
untranslated-message = »{ $id }« står her, men ikke i { $words }.
    .help = Tilføj teksten i { $words }, eller slet den her.
    .story = De samme tekster skal findes på alle sprog. Ellers ser nogle deltagere en tekst på et andet sprog.
unused-attribute = »{ $id }« har `.{ $attribute }`, som ikke bruges.
    .help = { $meant ->
        [0] Slet linjen. Hører den til en replik, så se efter, om replikken mangler `shows`.
       *[other] Mente du `.{ $meant }`?
    }
    .story = Underpunktet bliver aldrig vist. Tit er det stavet forkert, eller også hører det til noget, der er slettet i scenariet.
unused-message = Teksten »{ $id }« bruges ikke.
    .help = { $meant ->
        [0] Slet teksten, eller brug den.
       *[other] Mente du »{ $meant }«, som mangler?
    }
    .story = Intet bruger denne tekst. Måske er id'et stavet forskelligt de to steder, eller også er det, der brugte den, slettet.
unused-words = Filen har ord til scenariet »{ $id }«, som ikke findes.
    .help = Se efter, om filen hedder det samme som scenariet, eller slet den.
    .story = Ordene til et scenarie ligger i en fil med samme navn som scenariet. Denne fil passer ikke til noget scenarie, så ordene i den bliver aldrig vist.

## Alle veje

best-needs-a-breach = Det bedste resultat kan kun nås ved at bryde et afgørende princip.
    .help = Giv den vej, der følger reglerne, flere point, eller se efter, om et brud er bedømt for mildt.
    .story = Programmet har gået alle veje igennem. Den vej, der giver flest point, bryder et princip, som i sig selv betyder »ikke bestået«. Så kan en deltager, der gør alt rigtigt, ikke få det bedste resultat.
breach-on-every-path = På hver eneste vej brydes et afgørende princip, så ingen kan bestå.
    .help = Sørg for, at mindst ét valg ved hver afgørelse kan tages uden at bryde et afgørende princip.
    .story = Programmet har gået alle veje igennem, og alle bryder et princip, som i sig selv betyder »ikke bestået«. Det er sjældent det, man vil øve.
choice-never-met = Valget »{ $id }« bliver aldrig tilbudt: Dets betingelse holder på ingen vej.
    .help = Ret betingelsen, eller slet valget.
    .story = Programmet har gået alle veje igennem, og betingelsen for valget var aldrig opfyldt, når deltageren kom til afgørelsen. Måske slås et flag først til senere, eller måleren når aldrig så højt.
dead-end = I scenen »{ $id }« kan man stå uden et eneste valg.
    .help = Lad mindst ét valg være uden betingelse, eller send deltageren videre med Goto eller Branch, når valgene er brugt op.
    .story = Hvert valg kan tages én gang. På mindst én vej er alle valg i scenen brugt, eller deres betingelser holder ikke, så samtalen kan ikke komme videre.
ending-never-met = Slutningen »{ $id }« nås på ingen vej.
    .help = Se efter betingelserne på vejen dertil, eller slet slutningen.
    .story = En scene ender her, men programmet har gået alle veje igennem uden at komme til den. En betingelse undervejs holder aldrig.
line-never-met = Replikken »{ $id }« bliver aldrig sagt: Dens betingelse holder på ingen vej.
    .help = Ret betingelsen, eller slet replikken.
    .story = Programmet har gået alle veje igennem, og betingelsen for replikken var aldrig opfyldt, når scenen begyndte. Husk, at betingelser for replikker ses efter, når man kommer ind i scenen.
not-explored = Samtalen har flere end { $states } tilstande, så ikke alle veje er gået igennem.
    .help = Brug færre målere, eller lad færre valg blive husket.
    .story = Resultatet regnes ud fra alle veje. Er der for mange, viser gennemgangen intet resultat ud af 100, men siger hvorfor.
nothing-at-stake = Alle veje giver lige mange point, så resultatet siger intet.
    .help = Bedøm mindst ét valg, så det gør en forskel.
    .story = Resultatet siger, hvor godt det gik, målt med de andre veje. Her er alle veje lige meget værd.
partly-outranks-right = »{ $id }« er ikke helt rigtigt, men giver mere end »{ $right }« ved siden af, som er det.
    .help = Giv »{ $right }« det, som »{ $id }« har mere, eller tag det væk dér: Hver `Follows` og `Partly` giver point.
    .story = Den bedste vej går ad dette valg, selv om et helt rigtigt tilbydes samme sted. Deltagere, der gør det rigtige, ville miste point for det. Hvert princip i `judged` tæller, så et valg med mange af dem giver let for meget.
scene-never-met = Scenen »{ $id }« nås på ingen vej, selv om noget fører dertil.
    .help = Se efter betingelserne på vejen dertil, eller slet scenen.
    .story = Et valg eller en anden scene fører hertil, men programmet har gået alle veje igennem uden at komme til den. En betingelse undervejs holder aldrig.
statement-never-met = Udsagnet »{ $id }« bliver aldrig tilbudt til notatet: Dets betingelse holder på ingen vej.
    .help = Ret betingelsen, eller slet udsagnet.
    .story = Programmet har gået alle veje igennem, og betingelsen for udsagnet var aldrig opfyldt, når notatet skulle skrives.
wrong-minutes = Samtalen er sat til { $stated } min., men den bedste vej tager omkring { $taken } min. (ord: { $words }, beslutninger: { $decisions }).
    .help = Skriv `minutes: { $taken }`, eller gør samtalen kortere eller længere.
    .story = Deltagerne ser, hvor længe en samtale varer, og sætter tid af til den. Programmet regner tiden ud for den bedste vej: 160 ord i minuttet for alt det, man læser, og et kvart minut for hver beslutning. Op til en tredjedel fra eller til er i orden, og altid et minut.

## Det, der måles

appraisal-far-from-half = Den første vurdering kommer, når { $percent } % af beslutningerne er taget, og ikke omtrent halvvejs.
    .help = Flyt den, så mellem { $least } og { $most } % af beslutningerne er taget på den længste vej gennem »{ $id }«.
    .story = Hvert møde spørger de samme to steder: omtrent halvvejs og lige før notatet. Ellers kunne stedet røbe, om der er kontrol i mødet.
appraisal-far-from-note = Efter den anden vurdering, »{ $id }«, kommer der ikke straks et notat.
    .help = Flyt vurderingen, så den står lige før notatet på alle veje.
    .story = Hvert møde spørger de samme to steder: omtrent halvvejs og lige før notatet. Så bygger den anden vurdering på alt det, notatet bygger på.
few-facts = På mindst én vej kan vurderingen i »{ $id }« tilbyde færre end { $offered } fakta.
    .help = Skriv flere under `facts`, som er fastslået på alle veje hertil. Det kan være dokumenter, baggrund og ting, der kun ligner tegn.
    .story = Hvert møde tilbyder lige mange fakta, så antallet ikke røber noget. Kun de fakta, der er fastslået på vejen, bliver tilbudt. Kursets introduktion tæller ikke og må tilbyde færre.
free-mistake = { $choice ->
        [0] I »{ $id }« koster det ingen point at svare forkert.
       *[other] Valget »{ $choice }« er ikke helt rigtigt, men koster ingen point.
    }
    .help = { $choice ->
        [0] Giv scenen noget på spil, eller lad det, der følger, give færre point.
       *[other] Lad det, der følger efter valget, højst give det tilbage, som fejlen kostede, eller bedøm valget som helt rigtigt.
    }
    .story = Programmet har gået alle veje igennem. Efter denne fejl kan man stadig få lige så mange point som den, der gør alt rigtigt. Det sker, når en fejl fører til flere beslutninger, der giver point.
kind-judged-unlike = Handlingen »{ $id }« er her { $grade ->
        [breach] et brud
        [partly] delvist rigtig
        [nothing] neutral
       *[right] helt rigtig
    }, men { $other ->
        [breach] et brud
        [partly] delvist rigtig
        [nothing] neutral
       *[right] helt rigtig
    } i valget »{ $choice }« i mødet »{ $meeting }«.
    .help = Bedøm dem ens, eller skriv under `kinds` i kataloget en tekst til `differs`, som forklarer forskellen. Afhænger det af omstændighederne, så brug `If`.
    .story = Den samme handling skal bedømmes ens, uanset hvilket møde den står i. Ellers lærer deltageren en regel ét sted og det modsatte et andet.
like-choices-of-unlike-kinds = Valget »{ $id }« ligner »{ $other }« i mødet »{ $meeting }«, men { $kind ->
        [0] de er ikke af samme slags.
       *[other] er ikke ligesom det af slagsen »{ $kind }«.
    }
    .help = { $kind ->
        [0] Giv begge den samme `kind`.
       *[other] Skriv `kind: "{ $kind }"`, hvis det er den samme handling.
    } Er det to forskellige handlinger, så skriv dem, så man kan høre forskel.
    .story = To valg med næsten de samme ord er for deltageren den samme handling. Har de samme slags, holder programmet øje med, at de også bliver bedømt ens.
no-right-act = I »{ $id }« kan man ikke gøre noget helt rigtigt, selv om alt før var helt rigtigt.
    .help = Sørg for, at mindst ét valg kan tages og er helt rigtigt på hver vej hertil, hvor alt er gjort rigtigt.
    .story = 100 er det, som en helt rigtig vej giver. Er der ingen helt rigtig vej, kan ingen nå 100, og deltageren får en fejl, som ikke kunne undgås.
not-two-appraisals = { $most ->
        [0] Der er ingen vurderinger.
       *[other] Der er fra { $least } til { $most } vurderinger på vejene gennem mødet.
    } Der skal være { $needed } på hver vej.
    .help = Lad alle veje gå gennem de samme to slags steder: omtrent halvvejs og lige før notatet.
    .story = Hvert møde spørger to gange, hvor borgeren står, og om der er grundlag for at begrænse bisidderen. Spurgte kun nogle veje om det, ville spørgsmålet røbe svaret. Kursets introduktion tæller ikke og må spørge sjældnere.
nothing-carries = På mindst én vej er ingen af de fakta, der bærer det rigtige svar i »{ $id }«, blandt dem, der bliver tilbudt.
    .help = Skriv under `carried_by` et faktum, der er fastslået på alle veje hertil, eller flyt det op blandt de første under `facts`.
    .story = Deltageren vælger, hvad hun bygger på, blandt de første seks fakta, der er fastslået. Er intet af det, der bærer svaret, iblandt dem, kan hun ikke svare rigtigt.
poor-without-breach = Slutningen »{ $id }« er dårlig, men kan nås uden et eneste brud.
    .help = Lad vejen dertil gå gennem et valg, der er et brud, eller kald slutningen `Mixed`.
    .story = En dårlig slutning skal komme af noget, deltageren kunne vide var forkert. Ellers straffer mødet en, der har fulgt reglerne.
right-act-loses = { $choice ->
        [0] Et helt rigtigt svar i »{ $id }«
       *[other] Valget »{ $choice }« er helt rigtigt, men
    } { $area ->
        [0] giver færre point i alt end et andet, der også er helt rigtigt.
       *[other] giver færre point i området `{ $area }` end et andet, der også er helt rigtigt.
    }
    .help = Lad de veje, der følger efter de to, have lige meget på spil i hvert område, eller bedøm det ene som delvist rigtigt.
    .story = Den, der gør alt helt rigtigt, skal få 100 i det hele og i hvert område, uanset hvilken rigtig vej hun vælger. Her er det første sted, hvor en rigtig vej taber point til en anden.
right-path-ends-badly = Slutningen »{ $id }« er ikke god, men kan nås af en, der gør alt helt rigtigt.
    .help = Lad den vej slutte godt, eller bedøm et af valgene undervejs som mindre end helt rigtigt.
    .story = Den, der gør alt rigtigt, også i notatet og vurderingerne, skal ende godt. Ellers siger slutningen det modsatte af resultatet.

## Blindt spil: samtalerum check --thorough

form-predicts = { $rule ->
    [longest] Det længste valg er helt rigtigt i { $right } % af beslutningerne (sprog: { $language }). Tilfældigt ville det være { $chance } %.
    [shortest] Det korteste valg er helt rigtigt i { $right } % af beslutningerne (sprog: { $language }). Tilfældigt ville det være { $chance } %.
   *[other] Valgenes form røber i sig selv det rigtige i { $right } % af beslutningerne (sprog: { $language }). Tilfældigt ville det være { $chance } %.
}
    .help = { $rule ->
        [longest] Skær i de rigtige valg, eller lad forkerte valg være lige så lange.
        [shortest] Lad oftere rigtige valg være lige så korte som de forkerte.
       *[other] Se med `samtalerum paths`, hvilke regler der for ofte har ret. Giv forkerte valg samme form som rigtige: spørgsmål, navne, længde.
    }
    .story = Deltagerne får øje på formen af de rigtige valg, før de kender reglerne. Højst 8 point over tilfældet er i orden. Skab balance ved at skære lige så meget, som der lægges til: Længere valg tager tid at læse.
random-too-high = Tilfældigt spil når i snit { $mean } af 100 og består { $thousandths } gange ud af 1000.
    .help = Lad beslutninger med få rigtige valg tælle mere, eller tilbyd færre rigtige valg.
    .story = Et resultat betyder kun noget, hvis det ikke fås for ingenting. Tilfældigt spil må i snit nå 10 og består aldrig.
strategy-passes = Samtalen kan bestås uden at blive læst (sprog: { $language }). { $count ->
    [one] Én regel for valg består
   *[other] { $count } regler for valg består
}, bedst »{ $choices }«{ $note ->
    [0] {""}
   *[other] , i notatet »{ $note }«
}{ $answers ->
    [0] {""}
   *[other] , i vurderingerne »{ $answers }«
}.
    .help = Se med `samtalerum paths`, hvad reglen tager, og giv nogle af teksterne en anden form.
    .story = En regel ser kun på teksternes form: længde, spørgsmål, navne og lignende. Består en af dem, består også en deltager, der intet har lært.

## Gennemspilninger

choice-not-offered = Valget »{ $id }« bliver ikke tilbudt her i scenen »{ $scene }«. Der kan vælges mellem: { $offered }.
    .help = { $meant ->
        [0] Ret trinnet, eller optag gennemspilningen på ny.
       *[other] Mente du »{ $meant }«? Ellers optag gennemspilningen på ny.
    }
    .story = Gennemspilningen tager et valg, som ikke kan tages på dette sted mere. Valget er slettet eller flyttet, eller dets betingelse holder ikke længere. Det, der står efter trinnet, kan derfor ikke sammenlignes.
ending-not-played = Ingen gennemspilning slutter med »{ $id }«.
    .help = Spil mødet til den slutning, og optag forsøget med `samtalerum record`.
    .story = En gennemspilning for hver slutning viser straks, når en rettelse ændrer, hvordan mødet går, eller hvordan det bedømmes. Denne slutning har ingen, så en ændring dér opdages først af deltagerne.
fact-not-offered = Vurderingen kan ikke bygge på faktum »{ $id }« her. Der kan vælges mellem: { $offered }.
    .help = { $meant ->
        [0] Byg på højst { $most } af de fakta, der tilbydes, og på hvert kun én gang, eller optag gennemspilningen på ny.
       *[other] Mente du »{ $meant }«? Ellers optag gennemspilningen på ny.
    }
    .story = En vurdering tilbyder de første seks af sine fakta, der er kommet frem på det tidspunkt, og et svar bygger på højst tre af dem. Måske er en replik, der bragte faktum frem, slettet eller flyttet, eller dens betingelse holder ikke længere. Det, der står efter trinnet, kan ikke sammenlignes.
first-unlike-basis = { $first ->
        [0] Vurderingen siger `basis: NotYet`, men ikke, hvilket trin der kommer først.
       *[other] Vurderingen sætter trinnet »{ $first }« først, men siger ikke `basis: NotYet`.
    }
    .help = Skriv `first` sammen med `basis: NotYet`, og kun da.
    .story = »Ikke endnu« betyder, at et mildere trin på trappen kommer først, og derfor nævner svaret trinnet. Intet andet svar har et.
line-not-shown = Replikken »{ $id }« kan ikke noteres som tegn her: Den er ikke vist, eller den er noteret i forvejen.
    .help = { $meant ->
        [0] Flyt trinnet hen, hvor replikken er vist, eller slet det.
       *[other] Hedder replikken »{ $meant }« nu? Ellers flyt trinnet, eller slet det.
    }
    .story = En replik kan noteres, når den er vist, og kun én gang. Måske er den slettet eller flyttet, eller dens betingelse holder ikke længere.
no-such-meeting = Der er intet møde »{ $id }«, som kan spilles.
    .help = { $meant ->
        [0] Mappen skal hedde det samme som scenariet. Har scenariet fejl, så ret dem først; `samtalerum check` viser dem.
       *[other] Mente du »{ $meant }«?
    }
    .story = Gennemspilninger ligger i `playthroughs`, i en mappe med scenariets navn. Scenariet skal være med i kurset og uden fejl for at kunne spilles.
other-appraisal = Vurderingen bedømmes nu som `{ $found }`; ventet var `{ $expected }`.
    .help = Er det meningen, så overtag det med `samtalerum test --accept`.
    .story = Svarene er de samme, men et andet af vurderingens tilfælde gælder nu, eller dets svar eller de fakta, der bærer det, er ændret.
other-ending = Gennemspilningen slutter nu med »{ $found }«; ventet var »{ $expected }«.
    .help = Er det meningen, så overtag det med `samtalerum test --accept`.
    .story = De samme trin fører til en anden slutning, end da gennemspilningen blev optaget. Scenerne fører et andet sted hen, eller en betingelse holder ikke mere.
other-judgement = Valget »{ $id }« bedømmes nu som `{ $found }`; ventet var `{ $expected }`.
    .help = Er det meningen, så overtag det med `samtalerum test --accept`.
    .story = Valgets bedømmelse er ændret, eller en betingelse i den holder ikke mere på dette sted. En tom liste betyder, at valget hverken er rigtigt eller forkert.
other-lines = Her vises andre replikker end ventet.{ $missing ->
        [0] { "" }
       *[other] { " " }Mangler: { $missing }.
    }{ $new ->
        [0] { "" }
       *[other] { " " }Nye: { $new }.
    }
    .help = Er det meningen, så overtag det med `samtalerum test --accept`.
    .story = Replikkerne siden det sidste valg, notat eller den sidste vurdering er ikke de samme, eller de står i en anden rækkefølge. En replik er kommet til, slettet eller flyttet, eller en betingelse holder ikke mere.
other-passed = { $found ->
        [true] Gennemspilningen er nu bestået; ventet var, at den ikke var det.
       *[other] Gennemspilningen er ikke længere bestået.
    }
    .help = Er det meningen, så overtag det med `samtalerum test --accept`.
    .story = Bestået er den, der når grænsen uden at bryde et afgørende princip. En bedømmelse, en vægt eller grænsen er ændret.
other-percent = Resultatet er nu { $found } ud af 100; ventet var { $expected }.
    .help = Er det meningen, så overtag det med `samtalerum test --accept`.
    .story = Resultatet måler gennemspilningen med de andre veje gennem mødet. Derfor kan det også ændre sig, når et helt andet valg i mødet bedømmes anderledes.
other-principle = Princippet »{ $id }« tæller nu { $found } (fulgt · delvist fulgt · brudt); ventet var { $expected }.
    .help = Er det meningen, så overtag det med `samtalerum test --accept`.
    .story = Tallene tæller valg og udsagn i notatet sammen. Et valg eller et udsagn bedømmes anderledes end før.
other-step = { $due ->
        [choice] Her skal der træffes et valg i scenen »{ $scene }«: { $offered }.
        [note] Her skal notatet skrives i scenen »{ $scene }«.
        [appraisal] Her skal der vurderes i scenen »{ $scene }«.
       *[nothing] Mødet er allerede slut før dette trin.
    }
    .help = Ret trinnene, eller optag gennemspilningen på ny.
    .story = Et valg kan kun træffes, hvor mødet venter på et valg, og et notat eller en vurdering kun afgives, hvor det venter på det. Det, der står efter trinnet, kan ikke sammenlignes.
playthrough-unfinished = Trinnene hører op, før mødet er slut. { $due ->
        [note] Der mangler et notat i scenen »{ $scene }«.
        [appraisal] Der mangler en vurdering i scenen »{ $scene }«.
       *[other] Der mangler et valg i scenen »{ $scene }«: { $offered }.
    }
    .help = Tilføj de trin, der mangler, eller optag gennemspilningen på ny.
    .story = En gennemspilning går til en slutning, for først dér kan den bedømmes. Måske er mødet blevet længere, siden den blev optaget.
statement-not-offered = Udsagnet »{ $id }« kan ikke sættes i notatet her, eller det står her to gange. Der kan vælges mellem: { $offered }.
    .help = { $meant ->
        [0] Ret trinnet, eller optag gennemspilningen på ny.
       *[other] Mente du »{ $meant }«? Ellers optag gennemspilningen på ny.
    }
    .story = Udsagnet er slettet, hører til et andet notat, eller dets betingelse holder ikke længere. Det, der står efter trinnet, kan ikke sammenlignes.

## Fagfolks gennemgange

review-edited = Samtalen er ændret på sproget »{ $language }«, siden fagfolk gennemgik den, og deres svar tæller derfor ikke.
    .help = Bed om nye gennemgange. Rører ændringen ikke noget, de har bedømt, som for eksempel en stavefejl, så skriv »{ $hash }« her i stedet.
    .story = Fagfolk har bedømt samtalen, som de læste den. Efter en ændring kan en dom handle om andre ord eller andre omstændigheder. Programmet opdager enhver ændring af scenariets fil og tekster, selv en kommentar, og viser så samtalen som ikke gennemgået.
review-of-another = Opgørelsen handler om »{ $id }«, og det er ikke den samtale, filen er opkaldt efter.
    .help = { $meant ->
        [0] Giv filen samtalens navn, eller slet den, hvis samtalen ikke findes mere.
       *[other] Er samtalen »{ $meant }«? Giv filen og feltet `scenario` det navn, eller slet filen.
    }
    .story = En opgørelse hører til scenariet af samme navn: `reviews/small.ron` til `scenarios/small.ron`. Kun »samtalerum review« bør skrive den.
review-unknown-format = Opgørelsen har format { $found }; dette program læser format { $known }.
    .help = Skriv den igen med denne version af »samtalerum review«.
    .story = Tallet ændres, når en opgørelse bygges op på en anden måde. Programmet kan ikke vide, hvad et andet format betyder, så samtalen regnes for ikke gennemgået.
review-unknown-part = Opgørelsen nævner »{ $id }«, som ikke findes i samtalen.
    .help = { $meant ->
        [0] Skriv opgørelsen igen med »samtalerum review« i stedet for at rette i den.
       *[other] Måske menes »{ $meant }«. Skriv opgørelsen igen med »samtalerum review« i stedet for at rette i den.
    }
    .story = En opgørelse tæller svar om valg, omstændigheder, vurderinger og udsagn i én samtale. Navnet her er ingen af dem, så filen er rettet i hånden eller beskadiget, og samtalen regnes for ikke gennemgået.

## Grunde

# De fortsætter meddelelsens sætning eller grunden før. »Betingelsen« er den, der er tale om.
reason-always-above = Denne betingelse er altid opfyldt, så intet under den bliver prøvet.
reason-always-some = Mindst én af delene er altid opfyldt.
reason-branch-leads = Forgreningen i »{ $id }« fører til »{ $to }«, men den vej bliver aldrig taget.
reason-choice-leads = Valget »{ $id }« fører til »{ $to }«, men det bliver aldrig tilbudt.
reason-comes-elsewhere = { $kind ->
        [choice] Valget »{ $id }« ligger på en anden vej, som ikke fører til betingelsen.
        [line] Replikken »{ $id }« ligger på en anden vej, som ikke fører til betingelsen.
        [statement] Notatet med udsagnet »{ $id }« ligger på en anden vej, som ikke fører til betingelsen.
       *[scene] Scenen »{ $id }« ligger på en anden vej, som ikke fører til betingelsen.
    }
reason-comes-later = { $kind ->
        [choice] Valget »{ $id }« kan først træffes senere.
        [line] Replikken »{ $id }« kan først noteres som tegn senere.
        [statement] Udsagnet »{ $id }« kan først komme med i notatet senere.
       *[scene] Scenen »{ $id }« kommer først senere.
    }
reason-comes-never = { $kind ->
        [choice] Der spørges efter valget »{ $id }«, som aldrig selv bliver tilbudt.
        [line] Der spørges efter replikken »{ $id }«, som aldrig selv bliver sagt.
        [statement] Der spørges efter udsagnet »{ $id }«, som aldrig selv bliver tilbudt.
       *[scene] Der spørges efter scenen »{ $id }«, som aldrig selv bliver nået.
    }
reason-empty-list = { $kind ->
        [all] `All` uden betingelser er altid opfyldt.
       *[any] `Any` uden betingelser er aldrig opfyldt.
    }
reason-ends-so = Scenen »{ $id }« slutter sådan, men bliver aldrig selv nået.
reason-example-path = Det sker for eksempel på denne vej: { $steps }.
reason-excludes-itself = `{ $one }` og `{ $other }` udelukker hinanden.
reason-fact-always-established = Faktummet »{ $id }« er altid fastslået, når der spørges.
reason-fact-known-before = Faktummet »{ $id }« er kendt, før mødet begynder.
reason-fact-not-established = Faktummet »{ $id }« er aldrig fastslået, når der spørges: På vejene dertil bliver den replik, der fastslår det, ikke vist.
reason-fact-shown-elsewhere = Faktummet »{ $id }« fastslås af replikken »{ $by }«, som ligger på en anden vej.
reason-fact-shown-later = Faktummet »{ $id }« fastslås først senere, af replikken »{ $by }«.
reason-fact-shown-never = Faktummet »{ $id }« fastslås af replikken »{ $by }«, som aldrig selv bliver vist.
reason-flag-always-set = Flaget »{ $id }« er altid slået til, når der spørges.
reason-flag-not-set = Flaget »{ $id }« er aldrig slået til, når der spørges: På vejene dertil bliver det ikke slået til, eller også bliver det slået fra igen.
reason-flag-nothing-clears = Flaget »{ $id }« er slået til fra begyndelsen, og intet slår det fra.
reason-flag-nothing-sets = Intet slår flaget »{ $id }« til.
reason-flag-set-by-itself = Flaget »{ $id }« bliver kun slået til af det, der venter på det.
reason-flag-set-elsewhere = { $kind ->
        [choice] Flaget »{ $id }« slås til af valget »{ $by }«, som ligger på en anden vej.
       *[scene] Flaget »{ $id }« slås til af scenen »{ $by }«, som ligger på en anden vej.
    }
reason-flag-set-later = { $kind ->
        [choice] Flaget »{ $id }« slås først til senere, af valget »{ $by }«.
       *[scene] Flaget »{ $id }« slås først til senere, af scenen »{ $by }«.
    }
reason-flag-set-never = { $kind ->
        [choice] Flaget »{ $id }« slås til af valget »{ $by }«, som aldrig selv bliver tilbudt.
       *[scene] Flaget »{ $id }« slås til af scenen »{ $by }«, som aldrig selv bliver nået.
    }
reason-gauge = { $only ->
        [0] Når der spørges, ligger »{ $id }« mellem { $least } og { $most }.
       *[other] Når der spørges, er »{ $id }« altid { $only }.
    }
reason-gauge-stays = Uanset hvad der vælges, ligger »{ $id }« altid mellem { $least } og { $most }.
reason-in-a-circle = { $kind ->
        [choice] Og det venter på valget »{ $id }«, så de venter på hinanden.
        [line] Og det venter på replikken »{ $id }«, så de venter på hinanden.
        [statement] Og det venter på udsagnet »{ $id }«, så de venter på hinanden.
       *[scene] Og det venter på scenen »{ $id }«, så de venter på hinanden.
    }
reason-more-paths = { $more ->
        [one] 1 vej mere dertil bliver heller aldrig taget.
       *[other] { $more } veje mere dertil bliver heller aldrig taget.
    }
reason-never-all = Hver del er opfyldt ind imellem, men aldrig alle på én gang.
reason-never-together = `{ $one }` og `{ $other }` er opfyldt ind imellem, men aldrig på én gang.
reason-on-every-path = { $kind ->
        [choice] Valget »{ $id }« er altid truffet, når der spørges.
        [line] Replikken »{ $id }« er altid noteret som tegn, når der spørges.
        [statement] Udsagnet »{ $id }« står altid i notatet, når der spørges.
       *[scene] Man har altid været i scenen »{ $id }«, når der spørges.
    }
reason-on-no-path = { $kind ->
        [choice] Valget »{ $id }« er aldrig truffet, når der spørges.
        [line] Replikken »{ $id }« er aldrig noteret som tegn, når der spørges.
        [statement] Udsagnet »{ $id }« står aldrig i notatet, når der spørges.
       *[scene] Man har aldrig været i scenen »{ $id }«, når der spørges.
    }
reason-one-of-two = Enten `{ $one }` eller `{ $other }` er altid opfyldt.
reason-scene-before = Scenen »{ $id }« fører til »{ $to }«, men bliver aldrig selv nået.
reason-some-always-hold = En af betingelserne er altid opfyldt.
reason-this-scene = »{ $id }« er den scene, som betingelsen står i, så dér har man altid været.
reason-waits-for-itself = { $kind ->
        [choice] Valget spørger efter sig selv, og det kan ikke være truffet, før det bliver tilbudt.
        [line] Replikken spørger efter sig selv, og den kan ikke være noteret som tegn, før den bliver sagt.
       *[statement] Udsagnet spørger efter sig selv, og det kan ikke stå i notatet, før det bliver tilbudt.
    }
reason-branch-above = Hver gang betingelsen er opfyldt, er denne over den det også, og så går det den vej.
reason-branches-above = Hver gang betingelsen er opfyldt, er en af dem over den det også, og så går det den vej.
