title = »Hun er enig«
occasion = Opfølgning på kontrakten
summary = Svigermoren svarer, og Nadia siger, at det er fint. Så er I alene et halvt minut, og Nadia stiller et spørgsmål, som ingen andre må høre. Hvad gør du nu, og hvad gør du bagefter?
task = Aftal næste skridt med Nadia: praktik og dansk. Find ud af, hvordan hun kan komme til orde uden at betale for det bagefter. Du bestemmer, hvor mange møder det tager.

cast-nadia = Nadia
    .about = 24 år, fra Moldova, ti måneder i Danmark. Gift med Svetlanas søn, som forsørger hende. Reparerede telefoner i en kiosk i Chisinau i tre år. Taler lidt dansk.
cast-svetlana = Svetlana
    .about = 56 år, Nadias svigermor, fra Moldova, seksten år i Danmark. Underviste i matematik i elleve år, gjorde rent på rådhuset i seks. Leder i dag et rengøringshold.
cast-interpreter = Tolken
    .about = Professionel tolk i rumænsk og dansk. Ikke bestilt til i dag.
cast-pernille = Pernille
    .about = Din kollega. Hjælpsom og opfindsom.
cast-erik = Erik
    .about = Din leder. Har travlt, men lytter.

file-contract = Kontrakt og baggrund, uddrag
    .text = Nadia er gift med Andrei, som kører lastbil i udlandet fra mandag til fredag. De bor hos hans mor, Svetlana, og hendes mor, Vera på 84, som Nadia passer om dagen og kalder bunica, bedstemor.

        Dansk på begynderniveau; rumænsk tolk til alt andet end det praktiske. Ingen fuldmagt i sagen.

        Mulige steder: reparationsværkstedet på genbrugspladsen (tre mænd og en kvinde) og rengøring på plejehjemmet.
file-february = Notat, 12. februar
    .text = Nadia mødte alene. Tolk på telefonen.

        Hun vil gerne reparere ting igen, »helst små«, og have kolleger, hun kan tale dansk med. Hun lyste op, da vi kom til loddekolber.

        Bad til sidst om at få breve i hånden her. Grund ikke oplyst.
file-school = Mail fra sprogskolen, 3. maj
    .text = Nadia stoppede hos os efter syv uger. Hendes svigermor ringede og sagde, at der var brug for hende derhjemme. Hun var den hurtigste på holdet.

        Vi har også aftenhold, tirsdag og torsdag.

        Hilsen Ulla, studievejleder
file-phone = Telefonnotat, receptionen, 19. maj
    .text = Nadias svigermor kommer med som bisidder. Der er ikke brug for tolk, siger hun; tolken er afbestilt. Nadias telefon er i stykker. Brug svigermorens nummer.

        Bestemt dame. Mon det er hende, der styrer det hele?

scene-prepare = Ti minutter før mødet
prepare-desk = Ti minutter i ni. Nadias sag er åben på skærmen, og Pernille stikker hovedet ind.
prepare-pernille = Er det hende med svigermoren? Jeg kan sige, at hun mangler en blanket i receptionen. Så har du Nadia for dig selv.
reread-february = Læs februarnotatet igen, og skriv ét åbent spørgsmål ned.
    .feedback = Nadias egne ord ligger i sagen, sagt alene og med tolk. Hun kan have skiftet mening, men nu kan du høre, hvis svaret lyder som en andens.
book-interpreter = »Tak, men jeg ringer hellere efter en tolk.«
    .feedback = Det er ikke svigermorens sag at afbestille tolken. Kommunen skal sikre, at Nadia forstår og bliver forstået. I dag er ingen ledig, men nu er der en på torsdag. Så kan dagens møde holde sig til det praktiske.
form-trick = »Ja tak. Så får Nadia lov at svare i fred.«
    .feedback = Du vil give Nadia ro, og det er en god tanke. Men tid alene skal være et åbent og frivilligt tilbud til Nadia, ikke et påskud. Bliver en opdigtet blanket gennemskuet, koster det tillid hos dem begge, og Svetlana bliver mere på vagt.
call-andrei = Ring til Andrei, og hør, hvordan familien ser på arbejde.
    .feedback = Han er hendes mand, og det virker oplagt at høre ham. Men du spørger ham om hendes sag, før du har spurgt hende, og der ligger ingen fuldmagt. Du ved heller ikke, hvem han fortæller det til.

scene-agrees = Da Svetlana svarede
agrees-interpreter = Der er ingen rumænsk tolk ledig i dag. Men torsdag klokken ni er reserveret.
agrees-stairs = På trappen holder Svetlana hårdt fast om Nadias arm, til de står i døren.
    .why = Elevatoren er i stykker, og Svetlanas knæ er slidt. Det er hende, der støtter sig til Nadia.
agrees-room = Mødelokale tre! Her har jeg gjort rent i seks år. Den lampe blinkede også dengang.
agrees-andrei = Andrei siger, at du har ringet. Næste gang kan du bare spørge mig.
agrees-phone = Nadias telefon har været i stykker siden januar. I skriver bare til mig.
    .why = Nadia har levet af at reparere telefoner. At hendes egen er i stykker på femte måned, hænger ikke rigtig sammen. Det beviser ikke noget, men det er værd at undre sig over.
agrees-trick = Pernille banker på. »Den blanket ligger på nettet,« siger Svetlana. »Jeg udfyldte den i januar.« Hun bliver siddende.
agrees-workshop = Du fortæller om reparationsværkstedet: tre mænd og en kvinde. Nadia retter sig op i stolen.
agrees-men = Med mænd? Udelukket. Jeg har selv stået på et lager. Hun kan komme på mit hold. Hun er enig.
    .why = Svetlana siger nej til et bestemt arbejde, fordi der er mænd, og vælger et andet på Nadias vegne. Hendes grund kan være ægte nok. Det gør den ikke til Nadias.
agrees-fine = Det er fint.
    .why = I februar, alene og med tolk, ønskede hun sig selv at reparere ting. Da du nævner det nu, retter hun sig op, og så siger hun lavt ja til noget andet. Det er et tegn og ikke et bevis.
ask-nadia = »Tak, Svetlana. Nadia, hvad vil du selv?«
    .feedback = Du afviser ikke Svetlana, men spørger den, det handler om. Det er et af de mindste skridt, du kan tage. Svarer en anden igen, har du set noget, som kan stå i et notat.
write-cleaning = »Rart, når man er enige. Så skriver jeg rengøring som første valg.«
    .feedback = Nadia har faktisk sagt, at det er fint. Men ønsket er Svetlanas, svaret var lavt, og i februar sagde Nadia noget andet. Det, en bisidder siger om borgerens ønsker, skal afklares med borgeren, før du skriver det ned.
quote-february = »I februar ville du ellers reparere ting. Har du skiftet mening?«
    .feedback = Du har læst sagen og vil tage hendes ord alvorligt. Men de blev sagt, da hun var alene. Nu skal hun stå ved dem eller tage dem i sig, mens Svetlana hører på det, og ingen af delene bliver et frit svar. Vent, til hun kan tale frit.
send-out = »Nu vil jeg høre det fra Nadia. Svetlana, vent udenfor imens.«
    .feedback = Du reagerer på noget reelt. Men du har endnu ikke spurgt Nadia direkte, ikke haft en tolk og ikke tilbudt noget frivilligt. Udelukkelse kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2, og her var mindre skridt slet ikke prøvet. Nadia står tilbage med forklaringen derhjemme.

scene-sent-out = Da Svetlana var sendt ud
sent-out-door = Svetlana rejser sig med besvær. I døren vender hun sig om og ser længe på Nadia.
sent-out-nadia = Nu tror hun, at jeg har sagt noget. Hun spørger hele aftenen.
fetch-her = »Det skulle jeg ikke have gjort. Jeg henter hende ind igen.«
    .feedback = Du ser, hvad det koster, og retter det med det samme. Det gør ikke beslutningen rigtig, men det begrænser den, og Nadia får mindre at forklare.
stop-for-today = »Så stopper vi for i dag. Du får en ny tid.«
    .feedback = Du presser hende ikke, og det er godt. Men Svetlana sidder lige udenfor, og nu slutter mødet med, at hun blev sendt ud. Du kunne have hentet hende ind og ladet dagen ende almindeligt.
use-the-time = »Nu er vi alene. Fortæl mig, hvad du selv vil.«
    .feedback = Nu er skaden sket, og så kan tiden lige så godt bruges. Sådan føles det. Men Nadia har ikke bedt om tiden, og for hvert minut er der mere at forklare. En udelukkelse skal begrænses, og den her manglede grundlag fra begyndelsen.

call-fetched = Svetlana sætter sig igen og flytter sin stol helt hen til Nadias.
call-screws = Jeg kan lide små skruer. Og folk, der kommer med noget, som er i stykker.
call-order = Hun mener, at hun kan lide orden. Det er der i rengøring.
    .why = Nadia fortæller om reparationer, og Svetlana gør det til rengøring. Hun hjælper ikke med et ord, hun ændrer indholdet.
call-cleaning = Nadia ser på din skærm, hvor der nu står rengøring.
call-february = I februar? Hvad sagde hun i februar?
call-rings = Svetlanas telefon ringer. Hun siger det samme tre gange på rumænsk, skarpt, og går ud på gangen. Døren står på klem.
    .why = Det er hendes mor på 84, som er alene hjemme og er faldet før. Svetlana spørger, om hun sidder ned. Det er bekymring og ikke overvågning.

scene-moment = Det halve minut alene
moment-lean = Nadia ser på døren og læner sig frem over bordet.
moment-question = Kan man lære dansk om aftenen? Så familien ikke ved det?
    .why = Så snart Svetlana er ude, kommer der et ønske, hun ikke sagde, mens Svetlana var der. Og det skal holdes skjult. Det er et stærkere tegn end de andre, men stadig ikke hele historien.
brief-answer = »Ja, det kan man. Hvordan får jeg fat i dig, uden at andre ser det?«
    .feedback = Kort, sandt og brugbart. Du lover ikke mere og lader hende vælge vejen. Om lidt er døren åben igen, så det vigtigste er, at I kan tale sammen et andet sted.
promise-class = »Ja. Det ordner jeg for dig, det lover jeg.«
    .feedback = Hun fortjener håb, men du ved ikke, hvad der kan ordnes, eller hvad det koster hende. Og hun har ikke bedt dig om at ordne noget. Svar på spørgsmålet, og find ud af, hvordan I kan tale videre.
why-secret = »Hvorfor må de ikke vide det? Er du bange for Svetlana?«
    .feedback = Det er et vigtigt spørgsmål på et forkert tidspunkt. Døren står på klem, og I har sekunder. Samtaler om kontrol hører hjemme dér, hvor hun kan tale frit, og helst med tolk. Brug hellere sekunderne på at finde det sted.
give-leaflet = »Ja. Her er en folder. Put den i tasken.«
    .feedback = Praktisk og venligt, og folderen svarer på det, hun spørger om. Men hun har lige sagt, at familien ikke må vide det, og du ved ikke, hvem der ellers bruger tasken. Spørg, hvad der er sikkert at tage med hjem.

scene-reach = Da samtalen på gangen sluttede
reach-code = Ikke telefon. Ikke e-Boks, Svetlana har koden. Onsdag klokken ti. Sundhedshuset. Bunica træner, jeg venter.
    .why = En anden kan læse hendes post, og derfor er de almindelige veje til hende lukket. Koden kan være givet frivilligt, men Nadia regner med at blive læst.
reach-how = Men hvordan? Jeg går ikke ud om aftenen.
reach-door = Ikke nu. Døren …
reach-bag = Nadia putter folderen i tasken, ved siden af Svetlanas kalender.
reach-hurry = Ude på gangen siger Svetlana farvel.
remember-it = »Onsdag klokken ti. Det kan jeg huske.«
    .feedback = Hun ved, at du har hørt det, og du skriver det ikke, hvor andre kan se det. Stedet er hendes forslag, og hun er der alligevel.
write-it-down = »Vent, det skriver jeg lige på blokken.«
    .feedback = Du vil være til at stole på, og det er godt. Men blokken ligger midt på bordet, og døren går op om et øjeblik. En sikker kontaktform er kun sikker, så længe den ikke kan læses.
ask-contact = »Hvordan får jeg fat i dig, uden at andre ser det?«
    .feedback = Du retter kursen i tide. Nu er det hende, der siger, hvad der er sikkert, og I kan vende tilbage til resten.
i-heard-you = »Jeg har hørt dig.«
    .feedback = Fire ord, og ingen kan høre, hvad de handler om. Det er noget værd at vide, at man er blevet hørt. Men du mangler stadig en vej til hende, og den kan være svær at få næste gang.
take-back = »Giv mig hellere folderen igen.«
    .feedback = Du tænker på, hvad der sker, når tasken bliver åbnet derhjemme, og retter det, mens du kan. Så blev der ikke tid til at finde en vej til hende. Den må du finde på en anden måde.
one-more = »Ét spørgsmål til: Er der nogen, der gør dig noget?«
    .feedback = Spørgsmålet er rigtigt, stedet er forkert. Det skal stilles, når hun er helt alene med dig, kan tale frit og har tid til at svare. Her kan hun kun nå at blive bange for, at nogen hørte det.

scene-return = Da Svetlana kom ind igen
return-wednesday = »Onsdag klokken ti. Sundhedshuset. Bunica træner,« hvisker Nadia. Så går døren op.
return-unanswered = Nadia når ikke at svare.
return-glasses = Min mor. Hun ledte efter sine briller. Hun havde dem på.
return-block = Onsdag klokken ti, står der. Da er min mor til træning?
return-leaflet = Dansk om aftenen? Hvem har lagt den her?
return-what = Nå. Hvad snakkede I så om?
    .why = Det kan være ren høflighed. Men hun har også koden til posten og det eneste telefonnummer, så alt går gennem hende.
to-the-dates = »Vi skal til datoerne. Nadia, hvilke dage er bedst for dig?«
    .feedback = Du svarer ikke på, hvad Nadia sagde, og gør ikke et nummer ud af det. Har Svetlana set noget skrevet, bliver det dog hængende.
own-the-leaflet = »Folderen er fra mig. Den giver jeg til mange.«
    .feedback = Du tager det på dig. Det er sandt, og det siger intet om, hvad Nadia har spurgt om. Det bedste var, at den slet ikke lå der, men du har gjort den mindre farlig.
own-the-block = »Det er en aftale, jeg selv skal huske. Nu til datoerne.«
    .feedback = Det er sandt, kort og dit eget. Du røber ikke, hvem aftalen er med. Den skulle ikke have stået på blokken, men du gør det ikke større.
about-classes = »Jeg fortalte om vores aftenhold. Det gør jeg til alle.«
    .feedback = Du vil dække over hende. Men det passer ikke, og nu ligger aftenholdet på bordet, præcis hvor Nadia ikke ville have det. Hun bestemmer selv, hvornår det bliver nævnt. Et neutralt skridt videre havde været nok.
between-us = »Det bliver mellem Nadia og mig.«
    .feedback = Fortroligheden er på plads, og du har ret. Men sætningen fortæller også, at der blev sagt noget, og det skal Nadia hjem og forklare. Man kan tie, uden at nogen lægger mærke til, at man tier.
say-it-aloud = »Nadia spurgte til dansk om aftenen. En god idé, synes jeg.«
    .feedback = Du vil bakke hende op og være åben. Men hun sagde det alene og bad om, at familien ikke får det at vide. Fortrolige oplysninger må ikke gives videre uberettiget, heller ikke til familie. Det her kan ikke trækkes tilbage, og det er Nadia, der skal hjem med det.

scene-now = Da Svetlana ville skrive under
now-dates = Torsdag. Torsdag er god.
now-hm = Hm.
now-classes = Aftenhold? Det har hun ikke brug for. Hun lærer dansk af mig.
now-wall = I vores familie har vi ingen hemmeligheder.
now-aloud = Om aftenen? Og hvem er så hos min mor?
now-pen = Så er vi enige. Mandag klokken fem, på mit hold. Hvor skal hun skrive under?
now-thought = Nadia ser ned på sine hænder. Du ved noget nu, som Svetlana ikke ved.
finish-practical = »I dag tager vi det praktiske. Arbejdet venter, til der er tolk.«
    .feedback = Intet bliver skrevet under, og ingen bliver afsløret. Grunden er sand. At vente er ikke at gøre ingenting, så længe du følger op.
offer-now = »Jeg tilbyder alle lidt tid alene med mig. Vil du det, Nadia?«
    .feedback = Et roligt og frivilligt tilbud er god praksis, men tidspunktet er svært. Svetlana har lige været ude og har spurgt, hvad I talte om. Jo mere hun er på vagt, jo mindre frit kan Nadia svare. Tilbuddet står stærkere næste gang, med tolk.
start-cleaning = »Så begynder vi med rengøring. Det kan altid laves om.«
    .feedback = Et sted at begynde er bedre end ingenting, tænker du. Men det er Svetlanas plan, og Nadia har ikke sagt andet til den, end at det er fint. Først skal hun spørges, så hun kan svare, og det kræver tolk og ro.
exclude-now = »Jeg har vurderet, at jeg skal tale med Nadia alene om det her. Svetlana, jeg henter dig.«
    .feedback = Ordene er rigtige, men de tungtvejende grunde mangler i dag. Intet haster, tolk og et frivilligt tilbud er ikke prøvet, og Nadia har kun bedt om én ting: at ingen får det at vide. Sendes Svetlana ud lige efter sin telefonsamtale, kan hun regne resten ud. Spørg først dig selv, hvad det koster Nadia i aften.

scene-summons = Da næste møde skulle aftales
summons-no-thanks = Nej tak. Det er fint.
summons-cleaning = Du skriver rengøring i planen. Nadia siger ikke noget.
summons-excluded = Svetlana sad ti minutter på gangen. »Nu spørger hun hele aftenen,« hviskede Nadia og sagde ikke mere.
summons-silence = Nadia så på døren, til tiden var gået. Nu står Svetlana i den.
summons-coat = Svetlana står i døren med jakken på.
summons-reserved = Tolken er allerede reserveret til torsdag klokken ni.
summons-found = I tolkelisten er en rumænsk tolk ledig torsdag klokken ni.
summons-svetlana = Send indkaldelsen til mig. Jeg har alligevel koden til hendes e-Boks.
    .why = Hun har adgang til Nadias post og kan læse det, der er ment til hende. Mange hjælper hinanden med det digitale, så i sig selv er det ikke bevis. Men det afgør, hvad du kan skrive.
hand-it-over = »Her er indkaldelsen, Nadia: torsdag klokken ni, med tolk. Du vælger, hvem du tager med.«
    .feedback = Hun får den i hånden, som hun bad om. Den må læses af alle, for der står intet, der kan skade. Og med tolk kan hun bruge sine egne ord.
to-svetlana = »Det gør jeg. Så bliver den læst.«
    .feedback = Det er nemt, og Svetlana får ting gjort. Men hun er bisidder uden fuldmagt, og med det svar bliver hun også vejen til Nadia. Kontakten skal gå til borgeren ad en vej, der er sikker for hende.
ring-later = »Jeg ringer, når det er på plads.«
    .feedback = Det lyder ufarligt, men det eneste nummer i sagen er Svetlanas. Nadia går hjem uden noget i hånden, og i februar bad hun netop om at få det på papir. Aftal næste skridt, mens hun sidder der.
come-alone = »Torsdag klokken ni, Nadia. Den samtale kommer du alene til.«
    .feedback = Du vil sikre, at hun kan tale. Men så har du udelukket bisidderen på forhånd uden at vide, hvad der er nødvendigt på torsdag, og uden at spørge Nadia. Det kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Og Svetlana hører det, mens Nadia sidder ved siden af.

scene-office = På kontoret bagefter
office-desk = Du lukker døren og fortæller din leder, Erik, det hele.
office-sent-out = Du sendte hende ud? Hvad var grundlaget?
office-erik = Nadia er voksen, og hun siger selv, at det er fint. Kan vi gøre mere?
ask-anonymously = Ring til sikkerhedskonsulenterne, og fortæl historien uden navn og kendetegn.
    .feedback = Sikkerhedskonsulenterne kan rådgive anonymt, og du har ikke Nadias samtykke til mere. Beslutningen er stadig din, men de kan hjælpe dig med at se det, du ikke selv fik øje på.
send-the-case = »Jeg sender sikkerhedskonsulenterne sagen, så de kan se det hele.«
    .feedback = Det er rigtigt at søge råd. Men sparring på en konkret sag kræver som udgangspunkt borgerens samtykke, og det har du ikke spurgt om. Fortæl historien uden navn og kendetegn først. Samtykket kan du bede Nadia om, når hun kan tale frit.
wait-and-see = »Ikke før hun siger mere. Ellers er det vores uro, der styrer.«
    .feedback = Du vil ikke tage styringen fra hende, og det er en fin grund. Men du har set konkrete tegn, og hun har sagt noget, så godt hun kunne. Nu venter hun på, om du hørte det. At lade være med at udelukke i dag er kun rigtigt, hvis du følger op.
message-her = »Jeg skriver i e-Boks, at hun kan ringe til mig i fortrolighed.«
    .feedback = Det er ment som en udstrakt hånd. Men Svetlana har selv sagt, at hun har koden. En besked om fortrolighed fortæller den, der læser med, at der er noget at være fortrolig om. Skriv ikke, hvor andre kan læse det. Brug den vej, Nadia selv peger på.

scene-wednesday = Onsdag i sundhedshuset
wednesday-advice = »Find først ud af, om stedet er godt, og hvor lang tid hun har,« sagde konsulenten.
wednesday-window = Onsdag klokken ti. Nadia sidder alene i sundhedshuset og skruer i et høreapparat med en neglefil.
wednesday-hears = Nu hører bunica igen. Før hørte hun kun det gode.
wednesday-car = Svetlana henter os kvart i elleve. Altid.
    .why = Vera kan ikke gå til bussen, og Svetlana har bilen. Det er en kørelejlighed. Men nu ved du, hvor lang tid I har.
good-place = »Er det et godt sted at tale? Jeg har en tolk på telefonen, hvis du vil.«
    .feedback = Du begynder med det, der gør samtalen mulig: om stedet er trygt, om hun vil, og om hun kan sige det på sit eget sprog.
found-a-class = »Jeg har fundet et aftenhold. Du kan begynde på tirsdag.«
    .feedback = Du har arbejdet for hende, og det er præcis det, hun spurgte til. Men hun spurgte, om det findes. Hun bad dig ikke om at melde hende til, og hun ved endnu ikke, hvad hun skal sige derhjemme. Lad hende bestemme skridtet.
tell-me-all = »Fortæl det hele fra begyndelsen. Dit dansk er jo fint.«
    .feedback = Du viser hende tillid og tager dig tid. Men det, hun har at fortælle, er for svært til hendes dansk, og så får du kun den del, hun har ord til. En telefontolk er nok, hvis hun har lyst. Og hun behøver ikke begynde ved begyndelsen.
give-it-a-name = »Det, Svetlana gør, er negativ social kontrol. Det skal du ikke finde dig i.«
    .feedback = Du tager hendes parti, og du kan have ret. Men du har set lidt og hørt mindre, og du skal kunne genkende og vejlede, ikke dømme. Nu bliver det din etiket på hendes familie, og mange lukker i, når de skal forsvare dem, de holder af. Spørg, hvordan hun selv ser det.

scene-cost = Da Nadia fortalte
cost-class = Tirsdag? Hvad siger jeg, når jeg går?
cost-all = Alt? På dansk?
cost-name = Det kender jeg ikke. Hun er min familie.
cost-sum = Svetlana er ikke ond. Hun har regnet det ud: Jeg passer hendes mor, hun arbejder, Andrei betaler lånet. Det går op. Ingen har bare spurgt mig.
cost-plain = Svetlana er ikke ond. Hun regner. Alle har en plads. Min er hjemme.
cost-drawer = Min telefon er ikke i stykker. Den ligger i hendes skuffe.
    .why = Telefonen er taget fra hende, og kommunen har fået en anden forklaring. Nu hænger det sammen med koden, nummeret og svarene.
cost-signal = Torsdag kan du spørge mig. Siger jeg ja, så er det ja. Siger jeg nej, så lad det ligge.
what-would-it-cost = »Hvad sker der derhjemme, hvis Svetlana skal vente udenfor torsdag?«
    .feedback = Før en bisidder eventuelt udelukkes, skal du tænke på, hvad det koster borgeren bagefter, og det ved hun bedst. Er hun i fare, er det en helt anden samtale.
offer-advice = »Man kan få anonym rådgivning. Vil du høre om det?«
    .feedback = Det er godt, at hun ved, at hjælpen findes, og at hun selv vælger, om hun vil høre mere. Men I har stadig ikke talt om, hvad torsdag kan koste hende, og det er det, du skal bruge, hvis Svetlana svarer for hende igen.
may-i-call-andrei = »Må jeg ringe til Andrei? Han kunne måske hjælpe dig.«
    .feedback = Du spørger hende først, og det er det afgørende. I nogle sager kan familien inddrages, men kun i dialog med borgeren og med øje for risikoen. Den har I ikke talt om endnu, så det kommer for tidligt.
promise-exclusion = »Så sender jeg Svetlana ud på torsdag. Det lover jeg.«
    .feedback = Hun skal vide, at du er på hendes side. Men det kan du ikke love. Om der er grundlag, skal vurderes på torsdag, når de mindre skridt er prøvet, og måske bliver de nok. Lov kun det, du ved, at du kan holde.

scene-thursday = Torsdag, med tolk
thursday-cost = »Svetlana bliver tavs i to dage,« svarede Nadia i går. »Så laver hun sarmale. Ingen slår. Det kan jeg godt klare.«
thursday-advice = »Sig nummeret,« svarede Nadia i går. »Jeg husker tal. Det gør alle i den familie.«
thursday-andrei = »Ikke endnu,« svarede Nadia i går.
thursday-waited = I går klokken ti sad du ved din skærm og så på uret.
thursday-passed = I går sad Svetlana selv ved siden af Nadia i sundhedshuset. Du gik forbi uden at hilse.
thursday-eboks = Jeg læste det. I fortrolighed, stod der. Har jeg gjort hende noget?
thursday-alone = Alene, sagde du. Men hun vil gerne have mig med. Ikke, Nadia?
thursday-lamp = Lampen er skiftet! Det tog jer seksten år. Matematiklæreren fik en moppe på to uger.
thursday-secrecy = Jeg oversætter alt og har tavshedspligt.
thursday-question = Du spørger Nadia, hvad hun vil arbejde med. Svetlana taler oveni. Du beder om, at Nadia får lov at tale ud. Svetlana venter i tre sekunder.
thursday-began = Hun begyndte: Hun kunne godt tænke sig at … Resten blev der talt hen over.
thursday-agrees = Vi har talt om det derhjemme. Hun er enig.
    .why = Hun svarer på et spørgsmål til Nadia, mens Nadia selv er i gang, og lige efter at du har bedt om det modsatte. Sproget er ikke forklaringen nu, for tolken sidder der.
offer-alone = »Jeg tilbyder alle en del alene med mig og tolken. Vil du det, Nadia?«
    .feedback = Du har bedt om ro og fået tre sekunder, og så er et frivilligt tilbud det næste skridt. Det afslører intet, for alle får det, og hun kan sige nej.
speak-up = »Sig, hvad du mener, Nadia. Svetlana kan tåle at høre det.«
    .feedback = Du vil give hende mod. Men du lægger det over på hende at sige fra, mens den, hun skal sige fra over for, sidder ved siden af. Er der tegn på pres, skal ønsket afklares, hvor hun kan tale frit. Tilbyd hellere det.
then-agreed = »Godt. Nu har jeg jo spurgt med tolk.«
    .feedback = Tolken var der, og spørgsmålet blev stillet. Men svaret kom ikke fra Nadia. Hun begyndte på et andet, og tolken sagde det højt. Når en bisidder siger nej til et sted eller siger, at borgeren er enig, er det ikke borgerens svar, og det bør ikke komme til at stå som hendes. Du har set mønsteret og lader det blive ved det.
exclude-at-once = »Nu afbryder du igen, Svetlana. Vent udenfor, så henter jeg dig.«
    .feedback = Du har set et mønster, og tonen er rolig. Men Nadia er ikke spurgt, om hun vil tale alene, og det skridt mangler. Har I talt om, hvad det koster hende, var det hendes ja eller nej, I havde aftalt at vente på. Har I ikke, er hendes sikkerhed bagefter ikke tænkt igennem, og det skal den være, før en bisidder udelukkes.

scene-her-answer = Da Nadia blev spurgt
her-answer-speak = Selvfølgelig kan jeg det. Sig det, Nadia. Vi venter.
her-answer-offer = Ingen siger noget. Så tilbyder du Nadia en del af samtalen alene, som du tilbyder alle.
her-answer-yes = Ja tak. Det vil jeg gerne.
her-answer-secrets = Nej, det vil hun ikke. Vi har ingen hemmeligheder.
    .why = Nadia har selv svaret, gennem en neutral tolk, og Svetlana gør svaret om. Det er ikke længere hjælp til at svare. Hun bestemmer, hvem Nadia må tale med.
her-answer-room = Nadia rejser sig for at gå ind ved siden af. Det gør Svetlana også. »Så går jeg med.«
her-answer-no = Nej tak. Det er fint.
her-answer-hand = Hun siger det ned i bordet. Svetlana klapper hende på hånden.
exclude-part = »Jeg taler alene med Nadia om det her punkt, et kvarter. Nadia, du kan få en anden med.«
    .feedback = Har Nadia sagt ja, og bliver Svetlana ved, kan der være tilstrækkeligt grundlag efter § 8, stk. 2: De mindre skridt er prøvet, og det gælder ét punkt. Har hun sagt nej, eller ved du ikke, hvad det koster hende, mangler det, der skal bære beslutningen.
let-it-lie = »Så lader vi det ligge. Du får tilbuddet igen, Nadia.«
    .feedback = Den samme sætning kan være rigtig og forkert. Har Nadia sagt nej tak, vejer hendes ord tungt, også når du er i tvivl, og døren står åben. Men har hun sagt ja, lader du en anden gøre det om. Hensynet til Nadia selv kan begrunde en kort og afgrænset udelukkelse.
from-now-on = »Fra nu af holder vi møderne uden dig, Svetlana.«
    .feedback = Det føles endelig klart. Men en udelukkelse skal begrænses til det nødvendige, og grundlaget skal vurderes igen hver gang. Har Nadia sagt ja til tid alene, kan der være grundlag for en del af i dag, ikke for resten. Har hun sagt nej, er der slet ikke grundlag for et forbud uden ende.
say-the-worry = »Svetlana, hun får ikke lov at svare. Det er det, vi er bekymrede for.«
    .feedback = Det er sandt, set fra din stol. Men når mistanken siges højt, handler mødet om Svetlana, og Nadia skal hjem med hende bagefter. Fortæl, hvad der nu skal ske, og ikke hvad du tror.

scene-alone = Et kvarter alene
alone-door = Døren bliver lukket. Tolken flytter sin stol.
alone-plan = Jeg vil på værkstedet. Og til dansk, tirsdag og torsdag. Hjemmeplejen kommer jo om aftenen. Jeg har regnet på det. Det lærer man i den familie.
alone-silent = Må hun ikke komme ind igen?
what-may-she-hear = »Hvad skal Svetlana have at vide, når hun kommer ind?«
    .feedback = Kvarteret hører Nadia til, og hun ved bedst, hvad der kan siges og hvornår. I aftaler én sætning. Resten bliver her.
blame-us = »Jeg siger, at det er en fast regel. Så rammer det ikke dig.«
    .feedback = Du vil stille dig foran hende, og det er smukt tænkt. Men der er ingen fast regel, og du har bestemt det uden hende. Gennemskuer Svetlana det, er det Nadia, der står med forklaringen. Spørg først, hvad hun selv vil have sagt.
tell-svetlana = Hent Svetlana ind, og fortæl hende roligt, hvad Nadia ønsker.
    .feedback = Du vil have det sagt, mens tolken er der, og det kan blive godt en dag. Men Nadia har ikke sagt, at du må. Det, hun siger alene, gives ikke videre uden hendes ja, heller ikke roligt.

note-minutes = »Sig, at jeg selv fortæller det, når Andrei er hjemme,« sagde Nadia. Det sagde du. »Fjorten minutter,« svarede Svetlana. »Du sagde et kvarter.«
note-desk = Nu skal notatet skrives. Hvad hører med, og hvem kan læse det?
note-participants = Første samtale: Nadia og svigermoren som bisidder, uden tolk. Torsdag: de samme, med rumænsk tolk.
    .feedback = Hvem der var med, og om der var tolk, hører med. Det fortæller også, hvor meget de enkelte svar kan bære.
note-answered = Om arbejde sagde svigermoren begge gange: »Hun er enig.« Nadia sagde den første gang: »Det er fint.«
    .feedback = Hvem sagde hvad, med deres egne ord. Det er observationer, som en anden kan bygge på, og det er sagt, mens begge hørte det.
note-refused = Nadia ønsker rengøring og har sagt nej til reparationsværkstedet.
    .feedback = Det har Svetlana sagt. Nadia har ikke sagt nej til værkstedet. Skriv det, som det var, ellers bliver bisidderens ord til hendes.
note-control = Nadia er udsat for negativ social kontrol fra sin svigermor.
    .feedback = Det kan være rigtigt, men det er en konklusion. Skriv det, du så og hørte, i rækkefølge. Så kan andre vurdere det, og sætningen kan ikke bruges mod Nadia, hvis den bliver læst derhjemme.
note-copy = Notatet sendes til Nadias e-Boks, så hun selv kan læse det.
    .feedback = Venligt tænkt, men Svetlana har koden. Så får hun det hele at læse. Spørg Nadia, hvordan hun vil have det, når I taler alene.
note-secret = Nadia kan træffes onsdage kl. 10 i sundhedshuset, uden at familien ved det.
    .feedback = En sikker vej til hende er kun sikker, så længe andre ikke kan læse om den. Sagen kan blive læst, f.eks. med en fuldmagt. Spørg din leder, hvor sådan en oplysning kan stå.
note-offer = Torsdag fik Nadia tilbudt en del af samtalen alene.
    .feedback = Hører med, hvis det skete. Det viser, hvilke mindre skridt der er prøvet. Blev hun ikke spurgt, må der heller ikke stå, at hun blev.
note-part = Svigermoren ventede udenfor under punktet om arbejde. Forinden: tolk, opfordring, tilbud om tid alene. Nadia sagde ja, svigermoren nej.
    .feedback = Hører med, hvis det skete sådan: grundlaget, de mindre skridt og omfanget. Var et af leddene der ikke, er grundlaget et andet, og så passer sætningen ikke.
note-out = Svigermoren blev sendt ud under en del af en samtale. Nadia havde ikke sagt ja til det.
    .feedback = Det er ikke rart at skrive, og netop derfor skal det med. Notatet skal vise, hvad der blev besluttet, og hvad det byggede på, også når det var for lidt.

ending-own-sum = Hendes eget regnestykke
    .text = Nadia fortæller det selv, da Andrei er hjemme. Svetlana er tavs i to dage. Så laver hun sarmale til otte. I august begynder Nadia på værkstedet, og tirsdag og torsdag går hun til dansk. Hendes egen telefon ligger ved siden af loddekolben. Den har aldrig fejlet noget.

        Til næste samtale kommer Svetlana med igen, og du vurderer det forfra. »Spørg hende bare,« siger hun. »Jeg kan vente et kvarter. Jeg tager tid.«
ending-ajar = På klem
    .text = Nadias spørgsmål er stadig kun jeres. Det er meget værd. Men der blev ikke helt så meget plads til hende, som der kunne være blevet. Noget kom for tidligt, for sent, eller uden at hun blev spurgt.

        Hun kommer igen i næste måned, med Svetlana. Før hun sætter sig, ser hun på dig for at finde ud af, om du stadig har tænkt dig at spørge.
ending-in-agreement = Enig
    .text = Mandag klokken fem møder Nadia på Svetlanas hold. I sagen står, at hun er enig. Hun lærer ordene for moppe, spand og gulv, og Svetlana er en god lærer.

        En onsdag i september går du gennem sundhedshuset. Nadia sidder ved vinduet og skruer i noget småt. Hun ser op og så ned igen. Du gjorde ikke for meget. Du blev bare væk, da hun spurgte.
ending-kitchen-table = Ved køkkenbordet
    .text = En aften bliver Nadia spurgt ud ved køkkenbordet. Ingen råber. Svetlana har set, hørt eller læst lidt, og så regner hun resten ud.

        Den næste onsdag er det Svetlana, der sidder og venter i sundhedshuset. Nadia kommer ikke til flere samtaler før sommerferien. »Hun vil helst være hjemme,« siger Svetlana, da du ringer til det eneste nummer, du har. »Hun er enig.«
