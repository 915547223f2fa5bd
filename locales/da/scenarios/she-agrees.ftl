# Hun er enig: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = »Hun er enig«
occasion = Opfølgning på kontrakten
summary = Nadia kommer med sin svigermor, som har en plads ledig på sit eget hold. Det ser nemt ud. Så ringer en telefon, og I er alene et halvt minut. Hvad hører du, og hvad gør du bagefter?
task = Aftal næste skridt med Nadia: praktik og dansk. Vurdér undervejs, om der er grundlag for at begrænse bisidderens rolle. Du bestemmer, hvor mange møder det tager. Dit team tilbyder alle lidt tid alene.

cast-nadia = Nadia
    .about = 24 år, fra Moldova, ti måneder i Danmark. Gift med Svetlanas søn, som forsørger hende. Reparerede telefoner i en kiosk i Chisinau i tre år. Taler lidt dansk.
cast-svetlana = Svetlana
    .about = 56 år, Nadias svigermor, fra Moldova, seksten år i Danmark. Underviste i matematik i elleve år, gjorde rent på rådhuset i seks. Leder i dag et rengøringshold.
cast-interpreter = Tolken
    .about = Professionel tolk i rumænsk og dansk. Ikke bestilt til i dag.
cast-pernille = Pernille
    .about = Din kollega. Hjælpsom og hurtig til at gætte.
cast-erik = Erik
    .about = Din leder. Har travlt, men lytter.

## Sagen

file-contract = Kontrakt, uddrag
    .text = Nadias mand, Andrei, kører lastbil i udlandet på hverdage og forsørger hende. De bor hos hans mor, Svetlana, og hendes mor, Vera på 84, som Nadia kalder bunica, bedstemor.

        Begynderdansk; rumænsk tolk til alt andet end det praktiske. Ingen fuldmagt.

        Mulige steder: reparationsværkstedet på genbrugspladsen, rengøring på plejehjemmet.
file-february = Notat, 12. februar
    .text = Nadia kom alene. Tolk på telefonen.

        Hun vil gerne reparere ting igen, »helst små«, og have kolleger at tale dansk med. Lyste op, da vi nævnte loddekolber.

        Bad om at få breve i hånden her. Grund ikke oplyst.
file-school = Mail fra sprogskolen, 3. maj
    .text = Nadia stoppede efter syv uger. Hendes svigermor ringede og sagde, at der var brug for hende derhjemme. Hun var den hurtigste på holdet.

        Vi har også aftenhold, tirsdag og torsdag.

        Ulla, studievejleder
file-phone = Telefonnotat, receptionen, 19. maj
    .text = Nadias svigermor kommer med som bisidder. Hun har afbestilt tolken: Det går nok uden. Nadias telefon er i stykker. Brug svigermorens nummer.

        Rar dame. Spurgte, om lampen i lokale tre stadig blinker.

## Det, man kan bygge på

fact-wish-in-february = I februar ville Nadia, alene og med tolk, reparere ting.
fact-school-stopped = Nadia stoppede på sprogskolen, da svigermoren ringede.
fact-only-her-number = Nadia kan kun nås på svigermorens nummer.
fact-from-moldova = Nadia er 24 år og fra Moldova.
fact-runs-it-all = En kollega siger, at svigermoren styrer det hele.
fact-grips-arm = Svetlana holdt hårdt om Nadias arm på trappen.
fact-money-account = Andreis løn går ind på Svetlanas konto.
fact-secret-question = Nadia spurgte i smug efter dansk om aftenen.
fact-in-the-drawer = Nadia siger alene, at Svetlana har hendes telefon i en skuffe og koden til hendes post.
fact-talked-over = Svetlana talte hen over Nadia, også efter din opfordring.
fact-her-yes = Nadia siger gennem tolken ja til tid alene.
fact-no-for-her = Svetlana siger nej for Nadia og går med.

## Første dag

prepare-desk = Ti minutter i ni. Du har ringet efter tolk. Den første er ledig torsdag.
prepare-pernille = Er det hende med svigermoren, der styrer det hele?

scene-agrees = Da Svetlana havde en plads
agrees-stairs = På trappen holder Svetlana hårdt fast om Nadias arm, til de står i døren.
    .why = Elevatoren er i stykker, og Svetlanas knæ er slidt. Det er hende, der støtter sig til Nadia.
agrees-room = Elevatoren er i stykker, og det er mit knæ også. Men lokale tre! Her har jeg gjort rent i seks år. Den lampe blinkede også dengang.
agrees-lamp = Det er starteren. Den koster tyve kroner.
agrees-money = Andreis løn går ind på min konto, så er regningerne betalt. Kortet har Nadia. Halvdelen går til skruetrækkere.
    .why = Nadia har kortet i lommen og bruger det, og det bliver der grinet ad. Fire mennesker deler hus, og én betaler regningerne. Det er ikke kontrol med penge.
agrees-workshop = Du fortæller om reparationsværkstedet og plejehjemmet. Nadia retter sig op i stolen.
agrees-agree = På mit hold mangler der én fra mandag. Vi har talt om det i bilen. Hun er enig.
    .why = Hun har et job at tilbyde og fortæller, hvad de har talt om. Det gør mange svigermødre. Nadia er bare ikke spurgt endnu, og det kan du gøre noget ved.
ask-nadia = »Tak, Svetlana. Hvad kunne du tænke dig, Nadia?«
    .feedback = Du afviser ikke Svetlana og spørger den, det handler om. Et mindre skridt findes ikke.
write-cleaning = »Tak, Svetlana. Så skriver vi rengøring først, ikke?«
    .feedback = Nadia ser på skærmen, hvor der nu står rengøring. Hun har ikke sagt noget. Det, en bisidder siger om borgerens ønsker, afklares med borgeren, før du skriver det ned.
quote-february = »I februar ville du reparere ting, Nadia. Har du skiftet mening?«
    .feedback = »Hvad sagde hun i februar?« spørger Svetlana. Ordene blev sagt alene, og det gør dem fortrolige. Nu skal Nadia stå ved dem eller tage dem i sig, mens de bliver hørt. Vent, til hun kan svare frit.
send-out = »Det vil jeg høre af Nadia alene. Venter du udenfor, Svetlana?«
    .feedback = Hvad har du set? En venlig svigermor med et jobtilbud. Du har ikke spurgt Nadia, ikke haft tolk og ikke tilbudt noget frivilligt. Udelukkelse kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2.

scene-sent-out = Da Svetlana var sendt ud
sent-out-door = Svetlana rejser sig med besvær. I døren vender hun sig om og ser længe på Nadia.
sent-out-nadia = Nu tror hun, at jeg har sagt noget. Hun spørger hele aftenen.
fetch-her = »Det gik for stærkt. Jeg henter hende ind igen.«
    .feedback = Du ser, hvad det koster, og retter det med det samme. Det gør ikke beslutningen rigtig, men det begrænser den, og Nadia får mindre at forklare.
stop-for-today = »Så stopper vi for i dag, og du får en ny tid.«
    .feedback = Du presser hende ikke. Men mødet slutter med, at Svetlana blev sendt ud, og sådan bliver det husket. »Kom ind igen, Svetlana« havde ladet dagen ende almindeligt.
use-the-time = »Nu er vi jo alene. Hvad drømmer du om, Nadia?«
    .feedback = For hvert minut er der mere at forklare i aften, og Nadia har ikke bedt om ét af dem. En udelukkelse skal begrænses, og den her manglede grundlag fra begyndelsen.

call-fetched = Svetlana sætter sig igen og flytter sin stol helt hen til Nadias.
call-screws = Jeg kan lide små skruer. Og folk, der kommer med noget, som er i stykker.
call-hoover = Hun har skilt min støvsuger ad to gange. Nu støvsuger den, så naboen klager.
call-cleaning = Nadia ser på din skærm, hvor der nu står rengøring.
call-february = I februar? Hvad sagde hun i februar?
call-rings = Svetlanas telefon ringer. Hun siger det samme tre gange, skarpt, og går ud. Døren står på klem.
    .why = Det er hendes mor på 84, som er alene hjemme og er faldet før. Svetlana spørger, om hun sidder ned. Det er bekymring og ikke overvågning.

scene-moment = Det halve minut alene
moment-lean = Nadia ser på døren og læner sig frem.
moment-question = Kan man lære dansk om aftenen? Så familien ikke ved det?
    .why = Så snart Svetlana er ude, kommer der et ønske, som ingen andre må høre. Det er et stærkt tegn, men stadig ikke hele historien.
brief-answer = »Ja. Hvordan får jeg fat i dig, uden at andre ser det?«
    .feedback = Kort, sandt og brugbart. Du lover ikke mere og lader hende vælge vejen. Om lidt er døren åben igen, så det vigtigste er, at I kan tale sammen et andet sted.
promise-class = »Ja. Det ordner jeg for dig, Nadia, det lover jeg.«
    .feedback = Tirsdag aften er der et hold. Hvad siger hun, når hun går hjemmefra? Hun bad dig ikke ordne noget. Svar på spørgsmålet, og find ud af, hvor I kan tale videre.
why-secret = »Hvorfor må de ikke vide det? Er du bange for Svetlana?«
    .feedback = Døren står på klem, og I har kun sekunder. Den slags spørgsmål hører hjemme dér, hvor hun kan tale frit, og helst med tolk. Brug sekunderne på at finde det sted.
give-leaflet = Giv hende folderen: »Ja. Den her siger det hele.«
    .feedback = Familien må ikke vide det, har hun lige sagt. Hvem åbner tasken i aften? Spørg, hvad der er sikkert at tage med hjem, før du giver nogen noget.

scene-reach = Da samtalen på gangen sluttede
reach-code = Onsdag klokken ti. Sundhedshuset. Bunica træner, jeg venter.
reach-how = Men hvordan? Jeg går ikke ud om aftenen.
reach-door = Ikke nu. Døren …
reach-bag = Nadia lægger folderen ned i tasken, oven på Veras medicin.
reach-hurry = Svetlana siger farvel på gangen.
remember-it = »Onsdag klokken ti. Det kan jeg huske.«
    .feedback = Hun ved, at du har hørt det, og du skriver det ikke, hvor andre kan se det. Stedet er hendes forslag, og hun er der alligevel.
write-it-down = Skriv det på blokken: »Ét øjeblik.«
    .feedback = Blokken ligger midt på bordet, og døren går op om et øjeblik. En sikker kontaktform er kun sikker, så længe den ikke kan læses. Sig den hellere højt én gang til, og husk den.
ask-contact = »Hvordan får jeg fat i dig, uden at andre ser det?«
    .feedback = Du retter kursen i tide. Nu er det hende, der siger, hvad der er sikkert, og I kan vende tilbage til resten.
i-heard-you = »Jeg har hørt dig, Nadia.«
    .feedback = Det er noget værd at vide, at man er blevet hørt. Du siger bare ikke, om du kommer, eller hvordan I ses. »Det kan jeg huske« eller »Hvordan får jeg fat i dig?« er lige så kort.
take-back = »Giv mig hellere folderen igen.«
    .feedback = Du tænker på, hvad der sker, når tasken bliver åbnet derhjemme. Så blev der ikke tid til at finde en vej til hende. Den må du finde på en anden måde.
one-more = »Ét spørgsmål til: Er der nogen, der gør dig noget, Nadia?«
    .feedback = Hun når kun at blive bange for, at nogen hørte det. Spørgsmålet er vigtigt, og det stilles, når hun er alene med dig, kan tale frit og har tid til at svare.

scene-return = Da Svetlana kom ind igen
return-wednesday = »Onsdag klokken ti. Sundhedshuset. Bunica træner,« hvisker Nadia. Så går døren op.
return-unanswered = Nadia når ikke at svare.
return-glasses = Min mor. Hun ledte efter sine briller. Hun havde dem på.
return-block = Onsdag klokken ti, står der. Da er min mor til træning?
return-leaflet = Dansk om aftenen? Hvem har lagt den her?
return-what = Nå. Hvad snakkede I så om?
    .why = Det spørger de fleste, der kommer ind midt i noget. Det er høflighed. Hvad du svarer, betyder noget alligevel.
to-the-dates = »Så skal vi have fundet nogle datoer. Hvilke dage passer dig, Nadia?«
    .feedback = Du siger ikke, hvad Nadia sagde.
    .feedback-right = Du siger ikke, hvad Nadia sagde, og gør ikke et nummer ud af det. Det var et høfligt spørgsmål, og det får et praktisk svar.
    .feedback-partly = Men Svetlana har lige læst noget, og det bliver hængende i luften. Tag det på dig: Det er dit papir og din aftale.
how-is-she = »Sæt dig, Svetlana. Er din mor okay?«
    .feedback = Du spørger til det, hun kommer fra, og så bliver hendes eget spørgsmål glemt. Det koster fem minutter om briller, og datoerne må vente lidt.
own-the-leaflet = »Folderen er fra mig. Den giver jeg til mange.«
    .feedback = Du tager det på dig. Det er sandt, og det siger intet om, hvad Nadia har spurgt om. Den skulle ikke have ligget der, men du har gjort den mindre farlig.
own-the-block = »Det er en aftale, jeg selv skal huske. Nu til datoerne.«
    .feedback = Sandt, kort og dit eget. Du røber ikke, hvem aftalen er med. Den skulle ikke have stået på blokken, men du gør den ikke større.
about-classes = »Jeg fortalte om vores aftenhold. Det gør jeg til alle.«
    .feedback = Nu ligger aftenholdet på bordet, præcis hvor Nadia ikke ville have det, og det er ikke engang sandt. Det, hun sagde alene, er fortroligt. »Er din mor okay?« havde været nok.
between-us = »Det bliver mellem Nadia og mig.«
    .feedback = Du har ret, og fortroligheden er på plads. Sætningen røber også, at der blev sagt noget, og det skal Nadia hjem og forklare. Man kan tie, uden at nogen lægger mærke til det.
let-nadia-tell = »Det må Nadia selv fortælle, hvis hun har lyst.«
    .feedback = »Så fortæl, Nadia,« siger Svetlana. Du giver ordet til den, det handler om, og sender spørgsmålet med hende hjem. Sig noget, der ikke kalder på et svar.

scene-now = Da Svetlana ville skrive under
now-dates = Torsdag. Torsdag er god.
now-mother = Tak, fordi du spørger. Hun er 84 og ringer om alt.
now-hm = Hm.
now-classes = Aftenhold? Det har hun ikke brug for. Hun lærer dansk af mig.
now-wall = Nå da. Så venter jeg, til vi sidder i bilen.
now-tell = Så fortæl, Nadia.
now-pen = Godt. Mandag klokken fem, så. Hvor skriver man under?
    .why = Svetlana laver vagtplaner for seks mennesker og er vant til, at man skriver under. Hun spørger dig om et papir, og intet er bestemt endnu.
now-thought = Nadia ser ned på sine hænder.
finish-practical = »I dag tager vi det praktiske. Arbejdet venter, til der er tolk.«
    .feedback = Intet bliver skrevet under, og ingen bliver afsløret. Grunden er sand. At vente er ikke at gøre ingenting, så længe du følger op.
offer-now = »Nu tager vi to lige lidt tid alene, Nadia. Det gør alle hos os.«
    .feedback = Tid alene er et tilbud, og her får hun det at vide som noget, der sker. Det er heller ikke sandt, at alle gør det; alle får det tilbudt. Svetlana har lige spurgt, hvad I talte om, og uden tolk kan Nadia kun sige nej.
start-cleaning = Begynd med rengøringen: »Kan du mandag klokken fem, Nadia?«
    .feedback = Det er Svetlanas plan, og et ja på begynderdansk er ikke et valg mellem to steder. Når kontrakten først er skrevet, skal der noget til at lave den om. »Arbejdet venter, til der er tolk.«
exclude-now = »Nadia, jeg har brug for dine egne svar. Jeg henter dig bagefter, Svetlana.«
    .feedback = Intet haster, tolk og et frivilligt tilbud er ikke prøvet, og Nadia har kun bedt om én ting: at ingen får det at vide. Sendes Svetlana ud lige nu, kan hun regne det ud. Hvad koster det Nadia i aften?

## Halvvejs

half-pause = Du ser ned på din blok.
summons-no-thanks = Nej tak. Det er fint.
summons-cleaning = Du skriver rengøring i planen. Nadia siger ikke noget.
summons-excluded = Svetlana sidder ti minutter på gangen. »Nu spørger hun hele aftenen,« hvisker Nadia og siger ikke mere.
summons-silence = Nadia ser på døren, til tiden er gået. Nu står Svetlana i den.
summons-coat = Svetlana står i døren med jakken på.

scene-summons = Da næste møde skulle aftales
summons-reserved = Tolken er reserveret til torsdag klokken ni.
summons-svetlana = Send den bare til os. Hele familiens post hænger på køleskabet, så glemmer ingen noget.
    .why = Sådan gør de med alles post, også Svetlanas egen og Veras. Det er en vane i et hus med fire mennesker. Men det betyder noget for, hvad du kan skrive.
hand-it-over = »Værsgo, Nadia: torsdag klokken ni. Du vælger, hvem du tager med.«
    .feedback = Hun får den i hånden, som hun bad om. Den må gerne hænge på køleskabet, for der står intet, der kan skade. Og med tolk kan hun bruge sine egne ord.
to-svetlana = »Det gør jeg, Svetlana. Så hænger den der i morgen.«
    .feedback = Nu er Svetlana vejen til Nadia. I februar bad Nadia om at få breve i hånden, og hun sidder lige der. Kontakten går til borgeren ad en vej, der er sikker for hende.
ring-later = »Jeg ringer til Nadia, når tolken er klar. Er det i orden, Svetlana?«
    .feedback = Til hvilket nummer? Det eneste i sagen er Svetlanas. Aftal næste skridt, mens hun sidder der, og giv hende det i hånden, som hun bad om.
come-alone = Skriv på indkaldelsen, at Nadia kommer alene på torsdag.
    .feedback = »Hvorfor alene?« spørger Svetlana på trappen, og det er Nadia, der skal svare. Du udelukker på forhånd uden at vide, hvad torsdag kræver, og uden at spørge. Skriv: »Du vælger selv, hvem du tager med.«

## På kontoret

scene-office = På kontoret bagefter
office-fridge = Svetlana lægger indkaldelsen i sin taske, mellem to andres.
office-stairs = »Hvorfor alene?« siger Svetlana på trappen. Nadia holder i gelænderet.
office-desk = Du fortæller din leder, Erik, det hele.
office-sent-out = Du sendte hende ud? Hvad var grundlaget?
office-erik = En svigermor må gerne tilbyde et job. Hvad har vi egentlig?
ask-anonymously = »Jeg ringer til sikkerhedskonsulenterne uden at sige hendes navn.«
    .feedback = De kan rådgive anonymt, og du har ikke Nadias samtykke til mere. Beslutningen er stadig din, men de kan hjælpe dig med at se det, du ikke selv fik øje på.
team-meeting = »Jeg tager Nadia med på det tværfaglige møde. Kender nogen familien?«
    .feedback = Nu kender otte mennesker hendes navn og din uro. At drøfte en konkret sag kræver som udgangspunkt hendes samtykke, og det kan du bede om, når hun kan tale frit. Uden navn kan du spørge i dag.
wait-and-see = »Vi venter, til hun siger mere. Ellers er det vores uro, der styrer.«
    .feedback = Hvem venter på hvem? Hun har spurgt om noget, så godt hun kunne, og ser efter, om du hørte det. At lade være med at udelukke i dag er kun rigtigt, hvis du følger op.
message-her = Skriv i hendes Digital Post, at hun kan ringe til dig.
    .feedback = I morgen hænger beskeden på køleskabet. »Hvad skulle hun ringe om?« spørger Svetlana. I februar bad Nadia om breve i hånden; brug den vej, hun selv peger på.

scene-wednesday = Onsdag i sundhedshuset
wednesday-advice = »Find først ud af, om stedet er godt,« sagde konsulenten.
wednesday-team = Ingen på mødet kendte Nadia. Nu gør de.
wednesday-window = Onsdag klokken ti. Nadia sidder alene i sundhedshuset og skruer i et høreapparat med en neglefil.
wednesday-hears = Nu hører bunica igen. Før hørte hun kun det gode.
wednesday-car = Svetlana henter os kvart i elleve. Altid.
    .why = Vera kan ikke gå til bussen, og Svetlana har bilen. Det er en kørelejlighed. Men nu ved du, hvor lang tid I har.
good-place = »Jeg har en tolk i telefonen. Er det et godt sted at tale?«
    .feedback = Du begynder med det, der gør samtalen mulig: om stedet er trygt, om hun vil, og om hun kan sige det på sit eget sprog.
found-a-class = »Vil du begynde til dansk på tirsdag, Nadia? Jeg har fundet et hold.«
    .feedback = »Tirsdag? Hvad siger jeg, når jeg går?« Hun spurgte, om det findes, og nu skal hun sige ja eller nej til en dato. Lad hende bestemme skridtet.
tell-me-all = »Fortæl det hele, Nadia. Dit dansk er jo fint.«
    .feedback = Du får den del, hun har ord til. Resten er for svært på begynderdansk, og det er kommunen, der skal sørge for, at hun bliver forstået. En telefontolk er nok, hvis hun har lyst.
give-it-a-name = »Det, din svigermor gør, kalder man social kontrol. Kender du det ord?«
    .feedback = Hun kender ikke ordet, men hun kender Svetlana, og nu skal hun forsvare hende. Du har set lidt, og din opgave er at genkende og vejlede, ikke at dømme. »Hvordan ser du selv på det?« åbner mere.

scene-cost = Da Nadia fortalte
cost-class = Tirsdag? Hvad siger jeg, når jeg går?
cost-all = Det hele? På dansk?
cost-name = Det kender jeg ikke. Hun er min familie.
cost-sum = Svetlana er ikke ond. Hun har regnet det ud: Jeg passer hendes mor, hun arbejder, Andrei betaler lånet. Det går op. Ingen har bare spurgt mig.
cost-plain = Svetlana er ikke ond. Hun regner. Alle har en plads. Min er hjemme.
cost-drawer = Min telefon er ikke i stykker. Den ligger i hendes skuffe. Koden til min post har hun også.
    .why = Telefonen er taget fra hende, og kommunen har fået en anden forklaring. Nu passer det sammen med nummeret, sprogskolen og spørgsmålet i smug.
cost-signal = Torsdag kan du spørge mig. Siger jeg ja, er det ja. Siger jeg nej, så lad det ligge.
what-would-it-cost = »Hvad sker der derhjemme, hvis Svetlana skal vente udenfor torsdag?«
    .feedback = Før en bisidder eventuelt udelukkes, skal du tænke på, hvad det koster borgeren bagefter, og det ved hun bedst. Er der akut fare, er det 112 og en anden samtale.
offer-advice = »Man kan få anonym rådgivning, Nadia. Vil du have et nummer?«
    .feedback = Godt, at hun ved, at hjælpen findes, og at hun selv vælger. Spørger hun til opholdet, er det en jurist, hun skal have fat i. I har bare ikke talt om, hvad torsdag kan koste hende.
may-i-call-andrei = »Må jeg ringe til Andrei? Måske kan han hjælpe dig.«
    .feedback = Du spørger hende først, og det er det afgørende. I nogle sager kan familien inddrages, i dialog med borgeren og med øje for risikoen. Den har I ikke talt om endnu.
promise-exclusion = »Så sender jeg Svetlana ud på torsdag, det lover jeg.«
    .feedback = »Siger jeg nej, så lad det ligge,« sagde hun, og du har allerede lovet noget andet. Grundlaget vurderes på torsdag, når de mindre skridt er prøvet. Lov kun det, du kan holde.

## Torsdag

scene-thursday = Torsdag, med tolk
thursday-cost = »Svetlana bliver tavs i to dage,« svarede Nadia i går. »Så laver hun sarmale. Ingen slår. Det kan jeg godt klare.«
thursday-advice = »Sig nummeret,« svarede Nadia i går. »Jeg husker tal. Det gør alle i den familie.«
thursday-andrei = »Ikke endnu,« svarede Nadia i går.
thursday-promise = »Jeg sagde, at du kan spørge,« svarede Nadia i går.
thursday-waited = I går klokken ti sad du ved din skærm og så på uret.
thursday-passed = I går sad Svetlana selv ved siden af Nadia i sundhedshuset. Du gik forbi uden at hilse.
thursday-eboks = Hun kan ringe til dig, stod der. Hvad skulle hun ringe om?
thursday-alone = Alene, stod der. Men hun vil gerne have mig med. Ikke, Nadia?
thursday-lamp = Lampen er lavet! Det var starteren, det sagde hun jo. Det tog jer bare seksten år.
thursday-question = Du spørger Nadia, hvad hun vil arbejde med. Svetlana taler hen over hende. Du beder om, at Nadia får talt ud. Svetlana venter i tre sekunder.
thursday-began = Hun begyndte: Hun kunne godt tænke sig at … Mere hørte jeg ikke.
thursday-agrees = Vi har talt om det derhjemme. Hun er enig.
    .why = Hun svarer på et spørgsmål til Nadia, mens Nadia selv er i gang, og lige efter at du har bedt om det modsatte. Sproget er ikke forklaringen nu, for tolken sidder der.
offer-alone = »Jeg tilbyder alle at tage en del på tomandshånd. Vil du det, Nadia?«
    .feedback = Du har bedt om ro og fået tre sekunder, og så er et frivilligt tilbud det næste skridt. Det afslører intet, for alle får det, og hun kan sige nej.
speak-up = »Sig bare, hvad du mener. Svetlana kan godt tåle at høre det.«
    .feedback = »Selvfølgelig kan jeg det,« siger Svetlana. »Vi venter.« Nu er det Nadia, der skal sige fra, mens Svetlana sidder ved siden af. Er der tegn på pres, afklares ønsket, hvor hun kan tale frit.
then-agreed = »Skal vi så skrive rengøring, Nadia? Nu har jeg spurgt med tolk på.«
    .feedback = Tolken sagde det højt: Hun begyndte på noget andet. Svaret er Svetlanas, og skrives det som Nadias, kan det følge hende længe. Bisidderens ord er ikke borgerens.
exclude-at-once = »Jeg vil høre Nadia. Vent udenfor så længe, Svetlana.«
    .feedback = Mønsteret er der, og Nadia er stadig ikke spurgt. Uden hendes svar mangler der noget i grundlaget efter § 8, stk. 2, og det er hende, der skal forklare det i aften. Tilbuddet kommer først.

scene-her-answer = Da Nadia blev spurgt
her-answer-speak = Selvfølgelig kan jeg det. Sig det, Nadia. Vi venter.
her-answer-offer = Ingen siger noget. Så tilbyder du Nadia en del af samtalen alene, som du tilbyder alle.
her-answer-yes = Ja tak. Det vil jeg gerne.
her-answer-room = Du beder Svetlana vente et kvarter. Nadia rejser sig for at gå. Det gør Svetlana også.
her-answer-secrets = Nej, det vil hun ikke. Vi har ikke hemmeligheder. Så går jeg med.
    .why = Nadia har selv svaret, gennem en neutral tolk, og Svetlana gør svaret om. Det er ikke længere hjælp til at svare. Hun bestemmer, hvem Nadia må tale med.
her-answer-no = Nej tak. Det er fint.
her-answer-hand = Hun siger det ned i bordet. Svetlana klapper hende på hånden.
exclude-part = »Nadia, jeg har brug for dine egne ord om arbejdet, et kvarter. Du må gerne have en anden med.«
    .feedback = Klart, begrænset og med en sand grund.
    .feedback-right = Hun har sagt ja, og Svetlana går med alligevel. Efter én læsning udfører du bare Nadias valg; efter den strenge kræver det § 8, stk. 2, og den følger du. Tolk, opfordring og tilbud er prøvet, og hun har selv sagt, hvad det koster.
    .feedback-breach = Hun har sagt ja. Hvad koster det hende i aften? Det har ingen spurgt om, og inden en bisidder skal ud, skal borgerens sikkerhed tænkes igennem. Onsdag var der tid til det.
exclude-unasked = »Nadia, jeg har brug for dine egne ord om arbejdet, et kvarter. Du må gerne have en anden med.«
    .feedback = De rigtige ord. Nadia har bare sagt nej tak, og et nej kan ikke laves om til et ja, fordi du tvivler på det. De tungtvejende grunde i § 8, stk. 2, mangler. Hold tilbuddet åbent, og find et sted, hvor hun kan svare frit.
let-it-lie = »Så lader vi det ligge. Du får tilbuddet igen, Nadia.«
    .feedback = Den samme sætning kan være rigtig og forkert.
    .feedback-right = I dag har hun sagt nej tak, og hendes ord vejer tungt, også når du er i tvivl. Døren står åben.
    .feedback-breach = Hun sagde ja. Nu er det Svetlanas nej, der gælder, og Nadia har lært, at et ja ikke gør nogen forskel. Hendes ønske er det, der vejer tungt.
from-now-on = Sig, at møderne fra nu af er for Nadia alene.
    .feedback = Hvor mange møder er »fra nu af«? En udelukkelse skal holdes til det nødvendige, og grundlaget vurderes på ny hver gang. Nadia har bedt om et kvarter eller om ingenting, aldrig om det her.
say-the-worry = »Hun får jo ikke lov at svare, Svetlana.«
    .feedback = »Nadia, får du ikke lov?« spørger Svetlana. »Jo.« Når mistanken siges højt, handler mødet om Svetlana, og Nadia skal hjem med hende. Fortæl, hvad der nu skal ske, og ikke hvad du tror.

scene-alone = Et kvarter alene
alone-door = Døren lukkes. Tolken flytter sin stol.
alone-plan = Jeg vil på værkstedet. Og til dansk, tirsdag og torsdag. Hjemmeplejen kommer jo om aftenen. Får jeg løn engang, skal den på min egen konto. Jeg har regnet på det. Det lærer man i den familie.
alone-silent = Må hun ikke komme ind igen?
what-may-she-hear = »Hvad skal Svetlana have at vide, når hun kommer ind?«
    .feedback = Kvarteret hører Nadia til, og hun ved bedst, hvad der kan siges og hvornår. Planen må I skrive næste gang.
what-in-the-plan = »Hvad skal der stå i planen, Nadia, og hvad skal vente?«
    .feedback = Hun vælger selv, hvad der kan hænge på køleskabet. Løn går til hendes NemKonto: Spørg, hvilken konto det er, og om hun selv kan komme ind på den. Hvad hun siger i bilen, må hun finde på undervejs.
fetch-in = »Det var for tidligt. Jeg henter hende ind, Nadia.«
    .feedback = Hun bad om det, og du retter det med det samme. Beslutningen bliver ikke rigtig af det, men den bliver kort.
blame-us = »Jeg siger, at det er en fast regel her. Er det okay?«
    .feedback = Svetlana har undervist i matematik; hun beder om at se reglen. Den findes ikke, og så står Nadia med forklaringen. Spørg, hvad hun selv vil have sagt.
tell-svetlana = Hent Svetlana ind: »Nadia vil gerne på værkstedet. Er det ikke godt?«
    .feedback = Nadia ser ikke på dig, da de går. Det, hun siger alene, gives ikke videre uden hendes ja, heller ikke venligt. Hun ville selv vælge dagen.

## Før notatet

before-own = »Fjorten minutter,« siger Svetlana i døren. »Du sagde et kvarter.« Nadia rejser sig først. »Jeg fortæller det selv, når Andrei er hjemme.«
before-nothing = »Ingenting,« svarede Nadia. »Jeg har jo ikke sagt noget.«
before-plan = Svetlana læser planen: værksted, august. »Det er mig, der har valgt,« siger Nadia og tager kuglepennen. »Resten fortæller jeg, når Andrei er hjemme.«
before-fetched = Svetlana sætter sig igen. Nadia ser på uret. »Fire minutter,« siger hun lavt.
before-rule = »En fast regel?« siger Svetlana. »Den vil jeg gerne se.« Nadia ser på dig.
before-told = »Værkstedet?« siger Svetlana. Nadia ser ikke på dig, da de går.
before-yes-lies = Svetlana finder jakkerne. »Jeg sagde ja,« siger Nadia på dansk, lavt.
before-next-time = Svetlana finder jakkerne. »Spørg mig igen,« siger Nadia til tolken, og tolken siger det højt.
before-worry = »Får hun ikke lov?« siger Svetlana. »Nadia, får du ikke lov?« »Jo,« siger Nadia.
before-agreed = Nadia skriver under. Hun skriver langsomt og pænt.
before-desk = De er gået.

## Notatet

note-desk = Hvad hører med, og hvem kan læse det?
note-participants = Første samtale: Nadia og svigermor som bisidder, uden tolk. Torsdag: de samme, med tolk.
    .feedback = Hvem der var med, og om der var tolk, hører med. Det fortæller også, hvor meget de enkelte svar kan bære.
note-answered = Torsdag, Nadia gennem tolk: »Jeg kunne godt tænke mig …« Svigermor: »Hun er enig.«
    .feedback = Hvem sagde hvad, med deres egne ord, og sagt, mens alle hørte det. En anden kan bygge på det.
note-handed = Indkaldelsen til torsdag fik Nadia i hånden, som hun bad om i februar.
    .feedback = Hører med, hvis hun fik den. Så kender den næste den måde, hun selv har valgt.
note-part = Et kvarter uden svigermor, § 8, stk. 2. Forinden: tolk, opfordring, tilbud. Nadia sagde ja, svigermor nej.
    .feedback = Grundlag, mildere skridt, omfang og hvis valg det var. Alle hørte det, så det kan tåle at blive læst.
note-out = Svigermoren blev bedt om at gå ud. Nadia havde ikke sagt ja til det. Grunden og det, der var prøvet, står nedenfor.
    .feedback = Uden notat kan ingen se, hvad der blev besluttet, eller rette op på det. Også det, der var forkert, skal stå der.
note-offer = Torsdag fik Nadia tilbudt en del af samtalen alene og svarede nej tak. Hun får tilbuddet igen næste gang.
    .feedback = Hører med, hvis det gik sådan. Blev hun ikke spurgt, eller svarede hun ja, passer det ikke.
note-refused = Nadia ønsker at arbejde på svigermorens hold og ikke på reparationsværkstedet.
    .feedback = Det har Svetlana sagt. Skriv det, som det var, ellers bliver bisidderens ord til Nadias.
note-dares-not = Nadia svarer, at det er fint, fordi hun ikke tør andet med svigermoren til stede.
    .feedback = Hvad hun tør, er dit gæt. Skriv, hvad der blev sagt og gjort lige før. Så kan andre vurdere det, og det kan ikke bruges mod hende.
note-copy = Notatet lægges i Nadias Digital Post, så hun selv kan læse, hvad der blev sagt.
    .feedback = Familiens post hænger på køleskabet, og det er der, det bliver læst. Hun har bedt om at få ting i hånden. Spørg hende, hvordan hun vil have det, når I taler alene.
note-secret = Nadia kan træffes onsdage klokken ti i sundhedshuset, når mandens bedstemor træner.
    .feedback = En sikker vej er kun sikker, så længe andre ikke kan læse om den. Efter kursets vurdering skal den stå dér, hvor den er skærmet hos jer. Spørg din leder.
note-alone-words = På tomandshånd sagde Nadia, at hun vil på værkstedet, på aftenhold og have egen konto.
    .feedback = Det er hendes ord, og hun ville selv vælge dagen, de bliver sagt. Det skal huskes, dér hvor det er skærmet hos jer, indtil hun har fortalt det.

## Slutninger

ending-own-sum = Hendes eget regnestykke
    .text = Nadia fortæller det selv, da Andrei er hjemme. Svetlana er tavs i to dage. Så laver hun sarmale til otte. I august begynder Nadia på værkstedet, og tirsdag og torsdag går hun til dansk. Hendes telefon ligger ved siden af loddekolben. Den har aldrig fejlet noget.

        Til næste samtale kommer Svetlana med igen, og du vurderer det forfra. »Spørg mig bare,« siger Nadia. »Hun tager tid.«
ending-second-time = Anden gang
    .text = Første gang gik det for stærkt, og Nadia så, at du rettede det. Anden gang blev hun spurgt, og hun svarede.

        I august begynder hun på værkstedet. Svetlana spørger stadig til de fem minutter på gangen i maj. Næste gang du er i tvivl, så spørg Nadia, før du spørger nogen om at gå.
ending-the-rule = Den faste regel
    .text = Svetlana ringede til hovednummeret og bad om at få reglen tilsendt. Der var ingen. Nadia fik sit kvarter og brugte resten af ugen på at forklare det.

        Hun kommer igen i næste måned. Aftal med hende dér, hvor hun kan tale frit, hvilken sætning I begge kan sige. Den skal bare være sand.
ending-ajar = På klem
    .text = Du har intet fortalt videre, og det er meget værd. Et kvarter alene med tolk fik hun ikke denne gang, og værkstedet venter.

        Hun kommer igen i næste måned, med Svetlana, og ser på dig, før hun sætter sig. Bestil tolken i dag, tal med sikkerhedskonsulenterne uden navn, og spørg hende igen.
ending-in-agreement = Enig
    .text = Mandag klokken fem møder Nadia på Svetlanas hold. Hun lærer ordene for moppe, spand og gulv, og Svetlana er en god lærer.

        En onsdag i september går du gennem sundhedshuset. Nadia sidder ved vinduet og skruer i noget småt. Sæt dig. Spørg, om det er et godt sted at tale. Det er sent, og hun svarer måske alligevel.
ending-all-evening = Hele aftenen
    .text = Svetlana tæller de minutter, hun sad udenfor, og hele aftenen er det Nadia, der skal gøre rede for dem. Det var kommunens beslutning. Regningen blev hendes.

        Til næste samtale siger Nadia, at alt er fint, også før nogen har spurgt. Ring til sikkerhedskonsulenterne uden navn, før I ses, og begynd med det mindste skridt: et spørgsmål, en tolk og tid til at svare.
ending-on-the-fridge = På køleskabet
    .text = Notatet hang på køleskabet, da Andrei kom hjem fredag. Alle havde læst det, og Svetlana havde sat streger under.

        Nadia kommer ikke til flere samtaler før sommerferien. »Hun er enig,« siger Svetlana i telefonen. Få din leder til at se på, hvad der er sendt, og spørg sikkerhedskonsulenterne, hvordan Nadia kan nås.
ending-kitchen-table = Ved køkkenbordet
    .text = En aften bliver Nadia spurgt ud ved køkkenbordet. Ingen råber. Svetlana har hørt lidt fra kommunen, og så regner hun resten ud.

        Den næste onsdag er det Svetlana, der sidder og venter i sundhedshuset. Nadia kommer ikke til flere samtaler før sommerferien. Ring til sikkerhedskonsulenterne uden navn: Hvordan kan hun nås igen, uden at det koster mere?
