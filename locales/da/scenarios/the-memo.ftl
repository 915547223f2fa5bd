# Notatet fra ledelsen: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Notatet fra ledelsen
occasion = Opfølgning på kontrakten
summary = »Ægtefæller må ikke deltage,« står der i notatet fra din leder. Irina møder med sin mand og en fuldmagt. Hvad gælder, og hvor langt rækker papiret?
task = Følg op på Irinas kontrakt: Praktikken slutter om ti dage. Find ud af, hvem der må være til stede, hvad Peter har fuldmagt til, og hvad du stiller op med notatet. Selv tilbyder du alle nogle minutter alene.

cast-irina = Irina
    .about = 39 år. Familiesammenført fra Georgien, tyve måneder i Danmark, i introduktionsprogram. Tandtekniker i Tbilisi i fjorten år. Taler dansk langsomt og rigtigt.
cast-peter = Peter
    .about = 46 år, gift med Irina, pedel på en skole. Knækkede en tand på en ferie i Tbilisi og fik lavet en ny. Har skriftlig fuldmagt fra Irina.
cast-manager = Søren
    .about = Din leder. Har selv været sagsbehandler i mange år. Skriver korte notater og mener dem godt.

## Sagen

file-memo = Notat fra ledelsen, 28. april
    .text = Til alle i teamet

        Fra 1. maj må ægtefæller ikke deltage i opfølgningssamtaler. De venter i receptionen.

        Samtalen er efter loven individuel, og vi har set for mange mænd svare for deres koner. Det er nemmest for jer, når det er ens for alle.

        Søren
file-contract = Kontrakt, uddrag
    .text = Irina var tandtekniker i fjorten år. Hun siger nej tak til tolk og beder om korte sætninger.

        Mål: arbejde i tandpleje eller laboratorium. Nu: praktik i den kommunale tandpleje til 31. maj, hvor hun gør instrumenter rene. Kan forlænges i tre måneder.

        Helbredssamtale, 2. december: særskilt bilag. Irina: »Det er kun til mig.«
file-april = Notat, 3. april
    .text = Irina ringede selv, i en pause. Hun har søgt arbejde på et tandlaboratorium i Aalborg og ville bo deroppe fire dage om ugen. Betyder det noget for hendes opholdstilladelse? Jeg lovede at vende tilbage. (Ikke sket.)

        »Peter ved det ikke endnu,« sagde hun. »Han skal høre det fra mig.«
file-mandate = Fuldmagt, afleveret i receptionen 14. maj
    .text = »Jeg giver min mand, Peter, fuldmagt til at tale og skrive med kommunen for mig og til at få kopi af breve og aftaler. Det gælder min danskundervisning og min praktik. Alt andet kommer kun til mig selv.

        Irina«

        Receptionen: Manden har ringet tre gange for at høre, om han må komme med. Vi henviste til notatet. Nu kom de med det her. Ihærdig!

## Før mødet

scene-prepare = Ti minutter før mødet
prepare-desk = Onsdag den 21. maj, ti minutter i ni. Søren stiller sig i døren med sin kaffe.
prepare-seen = Du har set notatet, ikke? Receptionen har fået lamineret en seddel.
prepare-same = Så slipper du for at vurdere, hvem der må, og hvem der ikke må.
raise-now = »En fast regel holder nok ikke efter § 8. Kan vi tage den klokken elleve?«
    .feedback = Du siger det åbent, før mødet begynder. En fast regel om ægtefæller er i strid med forvaltningslovens § 8; om en bisidder kan begrænses, vurderes i den enkelte sag. Nu kan du følge loven i samtalen.
look-it-up = Slå op, om forvaltningslovens § 8 også gælder en samtale uden en afgørelse.
    .feedback = Retten til at have en med gælder også her. Det følger af et almindeligt forvaltningsretligt princip, som kurset kun kender fra andres omtale og ikke fra en lovtekst. Nu ved du, hvad du kan svare, hvis Irina spørger. Selve notatet skal stadig tages op med Søren.
just-a-talk = »Det er i orden. Der træffes jo ingen afgørelse i dag.«
    .feedback = Det lyder rimeligt, for loven taler om den, der er part i en sag. Men retten til at have en med gælder efter et almindeligt princip også i samtaler uden afgørelse. Meget bliver i praksis lagt fast her, længe før der står noget på et papir.
warn-them = Ring til receptionen, så Peter får det at vide med det samme.
    .feedback = Du vil være hensynsfuld. Men nu er Peter afvist, før nogen har set på netop Irinas sag. En regel, der gælder alle ægtefæller, er i strid med forvaltningslovens § 8, også når den bliver sagt venligt og i god tid. Du kan stadig nå at lave det om.

scene-desk = Da Irina spurgte til sedlen
desk-raised = »Klokken elleve,« sagde Søren. »Så vurderer du selv i dag.« Han så ikke glad ud.
desk-looked = Du nåede at læse det. Retten gælder også, når der ikke bliver truffet en afgørelse.
desk-warned = »Hun har allerede sagt det til ham,« siger Irina, før du har sagt godmorgen. Peter studerer loftet.
desk-sign = På skranken står sedlen: »Ægtefæller venter her«. Peter står ved siden af med en mappe.
desk-peter = Jeg ringede tre gange for at være sikker. Jeg er pedel. Jeg kan godt lide, når der er styr på nøglerne.
    .why = Tre opkald kan ligne pres for at komme med. Det var Irina, der bad ham ringe, for hun er på sprogskole i telefontiden. Da de hørte nej, skrev hun fuldmagten.
desk-law = Godmorgen. Her står, at min mand skal vente. Er det loven?
both-welcome = »Nej. Du vælger selv, hvem du har med. Kom ind, begge to.«
    .feedback = Et klart svar på et klart spørgsmål. Irina vælger selv, hvem hun har med, og at han er hendes mand, er ikke i sig selv en grund til at sige nej. Notatet er noget mellem dig og Søren.
ask-permission = »To minutter. Jeg spørger min leder, om vi kan gøre en undtagelse.«
    .feedback = Det er godt at reagere på tvivlen. Men Peter er ikke en undtagelse, for retten er Irinas, og hun skal ikke vente på lov. Den konkrete vurdering kan du selv lave ved skranken. Spørg gerne Søren, men spørg til reglen og ikke til Irinas mand.
why-peter = »Det kommer an på det. Hvorfor har du brug for ham?«
    .feedback = Du vil vurdere konkret, og det er rigtigt tænkt. Men det er ikke Irina, der skal begrunde, at hun har en med. Det er kommunen, der skal have en grund, hvis den vil sige nej. Og den grund er der ikke noget, der peger på.
memo-out = »Sådan er det hos os nu. Peter, du venter her så længe.«
    .feedback = Du er ny og følger din leders notat. Men det udelukker en, som Irina selv har valgt, uden at nogen har set på hendes sag. Udelukkelse kræver en konkret vurdering og tungtvejende grunde efter forvaltningslovens § 8, stk. 2, og intet her ligner det. Et notat kan ikke ændre loven.

## Uden Peter

scene-without = Da Peter ventede udenfor
without-peter = »Så sidder jeg her,« siger Peter. Irina følger med dig og sætter sig uden at tage jakken af.
without-chair = »Så finder jeg en stol derude,« siger Peter. Irina bliver siddende, men nu tager hun jakken på.
without-paper = Jeg har skrevet et papir. Jeg har skrevet under. Tæller det ikke?
without-fine = Du spørger til praktikken. »Fint,« siger Irina. Du spørger, om hun vil fortsætte. »Fint,« siger hun igen.
    .why = Det kan ligne, at hun ikke tør sige noget. Men hun tier først, da Peter er væk. Hun er fornærmet over, at hendes underskrift ikke talte med.
fetch-peter = »Jo, det tæller. Han skulle ikke have ventet. Jeg henter ham.«
    .feedback = Du retter det med det samme i stedet for at holde fast for et princips skyld. En begrænsning må ikke række længere end nødvendigt, og her var den ikke nødvendig. Det gør ikke beslutningen rigtig, men nu blev den kort.
new-date = »Vi stopper her. Du får en ny tid, og da kan du have Peter med fra start.«
    .feedback = Du presser hende ikke, og du siger klart, at Peter kan komme med. Men han sidder tyve skridt væk, og grundlaget mangler stadig. Du kunne have hentet ham nu. Irinas praktik slutter om ti dage, så ventetiden er hendes.
quarter-more = »Det vender vi tilbage til. Lad os lige tage et kvarter, nu vi sidder her.«
    .feedback = Du vil gerne nå det praktiske. Men hun har lige spurgt, om det, hun har valgt, tæller, og du går videre uden at svare. Udelukkelsen havde ikke noget grundlag, og hvert minut gør den længere. Hent Peter, eller stop.

## Fuldmagten

scene-table = Da fuldmagten lå på bordet
table-fetched = Du henter Peter og siger undskyld til dem begge. Irina tager jakken af nu.
table-welcome = Tak. Så skal jeg ikke læse sedlen en tredje gang.
table-permission = Søren sagde: »Hvis du har vurderet det, så tag ham med.« Irina stod ved skranken imens. »Fik vi lov?« spørger hun.
table-reason = Han er min mand. Jeg troede ikke, at det var et svært spørgsmål.
table-folder = Her er originalen. Jeg har det hele i mappen, med faneblade.
    .why = Han har hendes papirer. Irina har bedt ham om det, for han sætter alt i mapper, og hun sætter alt på køleskabet. Det, der kun er hendes, ligger ikke i mappen.
table-perfect = Fuldmagten er på fejlfrit dansk, og alle kommaer sidder, hvor de skal. Irina leder stadig efter ordene.
    .why = Det kan ligne, at han har dikteret den. Irina skrev den på sprogskolen som en opgave og spurgte læreren om hvert eneste komma. Man skriver ofte et sprog bedre, end man taler det.
read-and-ask = Læs den, og spørg: »Irina, hvad skal Peter kunne gøre for dig?«
    .feedback = Du får rollen på plads og hører det fra Irina. Peter er partsrepræsentant, men kun så langt som fuldmagten rækker. Nu ved alle tre, hvad der stadig er hendes eget.
who-wrote = »Den er flot skrevet. Hvem af jer har formuleret den?«
    .feedback = Det er i orden at sikre sig, at fuldmagten er hendes. Men pænt sprog siger ikke noget om pres, og nu skal hun forsvare sit dansk. Spørg hellere, hvad den skal bruges til. Så hører du både hendes vilje og fuldmagtens rækkevidde.
covers-it-all = »Fint, så er Peter partsrepræsentant, og vi to kan tale om det hele.«
    .feedback = Det er rigtigt, at fuldmagten gør ham til partsrepræsentant. Men den handler om danskundervisning og praktik, og alt andet skal kun til Irina. Læs den, og spørg hende, før du taler med ham om mere end det.
not-needed = »Den gemmer vi. I dag er Peter jo bare med som støtte.«
    .feedback = Du vil gøre det enkelt. Men Irina har givet ham mere end en støttes rolle og har skrevet det ned. Rollen bestemmer, hvem du må give oplysninger, og hvem der kan handle for hende. Det tager et minut at afklare.

## Selv med

scene-participate = Da Peter tilbød at tage resten
participate-scope = Han kan ringe, når jeg er i skole, og få breve om dansk og praktik. Resten er mit. Det har jeg skrevet.
participate-wrote = Det har jeg. Det var en opgave på holdet. Læreren gav mig fire rettelser. Er det ikke godt nok?
participate-all = Du vender dig mod Peter med kontrakten. Irina ser på fuldmagten og så på dig.
participate-unneeded = Nå. Hun brugte ellers en hel aften på den.
participate-clock = Irina ser på uret. Klokken kvart i ti har hun dansk.
participate-offer = Jeg kan tage resten, så Irina når sin undervisning. Det er vel det, sådan et papir er til?
    .why = Han tilbyder at svare for hende. Men det er for, at hun kan nå undervisningen, og han spørger, om man må. Da hun senere svarer selv, bryder han ikke ind.
participate-irina = Kan man det? Jeg ved ikke, hvad der er normalt her.
both-stay = »Det er din samtale, Irina, så jeg har brug for dig. Peter bliver og må gerne hjælpe.«
    .feedback = Kommunen kan kræve, at Irina selv medvirker, når det har betydning for sagens afgørelse, og opfølgningen er en individuel samtale. Hun skal være med, men ikke alene.
only-listen = »Du skal selv svare, Irina. Peter, så lytter du bare.«
    .feedback = Det første er rigtigt: Irina skal selv medvirke, og Peter kan blive. Men et almindeligt taleforbud er der ikke, selv om kilderne er uenige om, hvor meget en bisidder må sige. Og Peter er endda hendes repræsentant. Du kan bede om, at hun svarer først, uden at forbyde ham at tale.
peter-instead = »Ja, løb du bare. Peter har jo fuldmagt.«
    .feedback = Du tager hensyn til hendes undervisning, og han må gerne handle for hende om praktikken. Men opfølgningen skal være en individuel samtale, og du ved endnu ikke, hvad hun selv vil bagefter. Det kan en fuldmagt ikke svare på.
individual-out = »Samtalen er individuel efter loven, så Peter, du venter ude.«
    .feedback = Samtalen er individuel, og Irina skal selv medvirke. Men derfra følger ikke, at hun skal sidde alene. Peter kan blive og hjælpe. At sende ham ud er en udelukkelse, og den kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Her er der ingen.

scene-door = Da Irina stod med tasken
door-bag = Irina tager sin taske og går hen til døren. Så bliver hun stående med hånden på håndtaget.
door-thing = Skal jeg slet ikke sige noget? Der er … en ting.
sit-again = »Jo. Sæt dig, hvis du kan undvære ti minutter. Peter kan blive siddende.«
    .feedback = Du hørte det og ændrede mening. Irinas egen medvirken er vigtig, når planen skal lægges, og hun mister ikke Peter af den grund. Læreren overlever nok ti minutter.
another-time = »Så er det dig, jeg skal høre. Vil du blive lidt, eller skal vi finde en ny tid?«
    .feedback = Du lader hende vælge, hvordan det passer ind i hendes dag. Så bliver hendes medvirken ikke noget, hun skal betale for med undervisningen. Hun sætter sig, og det var hendes eget valg.
off-you-go = »Sig det til Peter derhjemme, så ringer han til mig. Løb, så du ikke kommer for sent.«
    .feedback = Fuldmagten dækker praktikken, og du vil ikke stå i vejen. Men der var noget, hun ville sige til dig, og du sender det gennem en anden. Hverken du eller hun ved, om det var noget, Peter skulle høre. Spørg hende selv.

scene-proxy = Da du sad tilbage med Peter
proxy-chair = Døren lukker efter Irina. Peter sætter mappen midt på bordet og finder fanebladet »Praktik«.
proxy-extend = Hun er glad for klinikken. Forlæng den bare. Så er der ro på til efteråret.
proxy-copy = Og kan jeg få en kopi af hele sagen med, nu jeg er her? Jeg læser alt. Også brugsanvisninger.
ask-irina-first = »Det om praktik og dansk kan du få. Forlængelsen aftaler jeg med Irina, når hun har fri.«
    .feedback = Du holder dig til det, fuldmagten dækker, og lader hendes eget ønske være hendes. Du kunne have bedt hende blive fra begyndelsen, men her retter du det meste af det op.
extend-on-word = »Så skriver jeg tre måneder mere på klinikken. Du kan få underskriften fra hende i aften.«
    .feedback = Han siger det, han tror, og fuldmagten lader ham tale om praktikken. Men hvad Irina selv ønsker, er ikke afklaret. Hun stod lige med hånden på håndtaget og ville sige noget. Nu står hans svar som hendes.
whole-case = »Selvfølgelig. Du er partsrepræsentant, så jeg printer sagen til dig.«
    .feedback = En partsrepræsentant kan normalt få indsigt, så det er let at tænke sådan. Men Irina har skrevet, at alt andet end dansk og praktik kun kommer til hende. Nu har Peter både hendes helbredssamtale og det, hun ville sige selv. Det kan ikke kaldes tilbage.

## Hvad så nu?

scene-hopes = Da Irina sagde »det kan vente«
hopes-fetched = Peter kommer ind igen, og du siger undskyld til dem begge. »Jeg var lige i gang med at læse jeres brandinstruks,« siger han.
hopes-stay = Godt. Så er jeg faglig bistand i tænder.
hopes-listen = Peter lægger hænderne i skødet. Irina ser på ham. »Han er ikke i skole,« siger hun til dig.
hopes-sat = Irina stiller tasken og sætter sig igen. »Så kommer jeg for sent. Læreren overlever,« siger hun.
hopes-drills = Praktikken er god. Men jeg vasker det, jeg før arbejdede med.
hopes-tooth = Min fortand er hendes. Jeg bed i en valnød i Tbilisi, og tre dage efter havde jeg en pænere tand. Så blev jeg en uge ekstra.
hopes-ask = Klinikken vil gerne forlænge i tre måneder. Du spørger Irina, hvad hun selv tænker om tiden efter.
hopes-wait = Irina ser på Peter og så ned i bordet. »Det … kan vente,« siger hun.
    .why = Hun holder noget tilbage, fordi Peter sidder der. Men det er ikke af frygt for ham. Hun har noget, han skal høre fra hende, når hun selv ved mere.
offer-minutes = »Jeg tilbyder alle nogle minutter alene. Vil du det? Et nej er helt i orden.«
    .feedback = Du giver hende en åbning uden at sige, hvad du tænker. Et frivilligt tilbud kræver efter kursets læsning ikke grundlag i § 8, stk. 2. At holde fast mod hendes ønske ville have været noget andet.
in-a-year = »Hvad laver du om et år, Irina, hvis det står til dig?«
    .feedback = Åbent og til den rette. Hun kan svare så meget, hun har lyst til, med Peter ved siden af. Du røber ikke noget fra sagen. Om hun ville have sagt mere alene, ved du ikke, for det tilbud fik hun ikke.
mention-aalborg = »Du nævnte Aalborg i april. Tænker du stadig på det?«
    .feedback = Du har læst sagen og vil tage hendes ønske alvorligt. Men i notatet står, at Peter ikke vidste det, og at han skulle høre det fra hende. Det, en borger har fortalt alene, er fortroligt, også over for en ægtefælle. Fuldmagten ændrer ikke på det, for den handler ikke om Aalborg.
just-extend = »Skal vi ikke bare tage tre måneder mere?«
    .feedback = Alle er tilfredse, og det er nemt. Men hun har lige sagt, at hun vasker det, hun før arbejdede med, og at noget kan vente. Du spurgte, hvad hun tænkte, og svarede selv. Giv hende tid til at svare.

scene-extension = Da blanketten var udfyldt
extension-form = Du udfylder forlængelsen. Peter nikker. Irina følger din kuglepen med øjnene.
extension-fine = Ja. Klinikken er fin.
your-own-wish = »Før jeg skriver mere: Er det her det, du helst vil?«
    .feedback = Et enkelt spørgsmål, og det kommer i tide. »Fin« var et svar om klinikken og ikke om, hvad hun vil. Nu får hun chancen for at sige det selv.
late-offer = »Vent. Jeg tilbyder alle nogle minutter alene. Vil du det først?«
    .feedback = Du stopper, mens det er nemt at stoppe. Tilbuddet er frivilligt og det samme til alle, så ingen bliver peget ud. Hun bestemmer, om hun vil bruge det.
three-more = »Godt. Så står der tre måneder mere, og så ses vi til september og tager den derfra.«
    .feedback = Du har et ja på papiret. Men spørgsmålet om, hvad hun selv vil bagefter, blev aldrig besvaret, og i april havde hun jo et ønske. Det skal afklares med hende, før en plan bygger på det.

## Det, der kun var hendes

scene-slip = Da Peter hørte om Aalborg
slip-peter = Aalborg? Hvad er der i Aalborg?
slip-mine = Det skulle jeg selv sige. Jeg sagde det til dig. Jeg skrev det også: Alt andet er mit.
not-mine-to-say = »Det var ikke mit at sige. Undskyld. Hvordan vil du fortsætte, Irina?«
    .feedback = Du forklarer det ikke væk og beder ikke Peter om forståelse. Hun får samtalen tilbage og bestemmer, hvad der nu skal siges. Det er sket, men det bliver ikke større.
out-in-the-open = »Nu er det jo sagt. Skal vi ikke bare tage den sammen alle tre?«
    .feedback = Du vil gerne redde stemningen. Men det er igen dig, der bestemmer, hvornår hun skal tale om det. Spørg hende, om hun vil tale om det nu, alene eller slet ikke i dag.
what-says-peter = »Det kom vist bag på dig, Peter. Hvordan ville du have det med, at Irina arbejdede deroppe?«
    .feedback = Han er overrasket, og du vil tage hensyn til ham. Men det er Irinas plan, og hun har endnu ikke selv fortalt om den. Nu handler det om, hvad han synes. Spørg hende først.
alone-yes = »Ja tak,« siger Irina. »Så går jeg ud og ser på jeres brandslukker,« siger Peter.
alone-secrecy = Du siger, at du har tavshedspligt med grænser, f.eks. ved fare eller bekymring for et barn. »Det er ingen af delene,« siger Irina.
alone-thursday = Jeg vil lave tænder igen. I morgen skal jeg til samtale i Aalborg. Peter tror, at jeg besøger en veninde. Det gør jeg også. Bagefter.
    .why = Der er noget, hun ikke har fortalt sin mand, og historien er lappet lidt sammen. Men hun skjuler det ikke af frygt for ham. Hun vil have et svar, før hun siger noget, der måske ikke bliver til noget.
declined-no = Nej tak. Så tror Peter, at der er noget galt. Og jeg er ikke sikker på, hvem der får det at vide.
together-teeth = Jeg vil lave tænder. Kroner, broer, det fine arbejde. Ikke vaske efter andre. Måske er det ikke her i byen.
together-peter = Bare der går et tog.

scene-permit = Da hun spurgte om sit ophold
permit-sorry = Godt. Peter, du får resten derhjemme. Men ét spørgsmål vil jeg have svar på her.
permit-open = Nej. Resten er mellem Peter og mig. Men ét spørgsmål vil jeg have svar på her.
permit-question = Hvis jeg bor i en anden by fire dage om ugen, mister jeg så min opholdstilladelse? En på holdet siger, at så bliver man sendt hjem.
    .why = Det ligner den frygt for at blive sendt væk, som kan bruges til at styre nogen. Her har ingen truet hende. Hun har hørt et rygte på sprogskolen og vil vide, om det passer.
refer-it = »Det tør jeg ikke gætte på. Jeg finder en juridisk rådgivning til dig i dag.«
    .feedback = Du siger, hvad du ikke kan svare på, og viser vej. Vurderingen er udlændingemyndighedernes, og et gæt kunne koste hende opholdet eller jobbet. Hun spurgte allerede i april.
read-it-together = »Lad os slå det op på nettet sammen.«
    .feedback = Du lader hende ikke stå alene, og myndighedernes sider er et godt sted at begynde. Men når du læser reglen sammen med hende, bliver det let dit svar. Hvad reglerne betyder for netop hende, er udlændingemyndighedernes vurdering. Henvis også til juridisk rådgivning.
you-are-married = »I er jo gift, så det skal du ikke være nervøs for.«
    .feedback = Du vil berolige hende, og måske har du ret. Men du ved det ikke, og det er udlændingemyndighederne, der vurderer det. Siger hun ja til jobbet på dit ord, og tager du fejl, er det hende, der betaler. Henvis til juridisk rådgivning.
stay-in-town = »Så ville jeg vente. Man skal ikke sætte sit ophold på spil.«
    .feedback = Du vil passe på hende. Men uden at kende reglerne har du lige talt hende fra et arbejde. Et gæt, der gør bange, er også et svar. Sig, at du ikke kan vurdere det, og vis vej til juridisk rådgivning.

scene-return = Før Peter kom ind igen
return-referred = Godt. Et rigtigt svar er bedre end et hurtigt svar.
return-answered = Er du sikker? På holdet er de også sikre. De siger bare noget andet.
return-father = Sidste år søgte jeg et job i Odense. Peters far sagde i hele roklubben, at jeg var på vej væk fra min mand. Folk kiggede i Brugsen. Til sidst trak jeg ansøgningen. Peter blev rasende på ham.
    .why = Et reelt tegn: Rygter fik hende til at opgive et job. Men presset kom fra svigerfaren og ikke fra den, hun selv har taget med, og Peter har sagt fra. Derfor taler det ikke for at udelukke ham.
return-later = Peter får det at vide, når jeg har et svar. Han kan ikke holde på noget. Han bliver rød på halsen.
return-door = Gennem ruden kan du se Peter læse datoen på brandslukkeren.
what-may-he-hear = »Det bliver her. Hvad skal jeg sige til Peter, når han kommer ind?«
    .feedback = Det, hun har sagt alene, er hendes, også når hendes mand har fuldmagt til noget andet. Du lader hende vælge sætningen, så ingen af jer skal gætte.
shall-i-tell = »Skal jeg sige det til ham for dig?«
    .feedback = Du spørger, før du gør noget, og det er godt. Men hun har lige fortalt, at hun selv vil sige det, når hun ved mere. Det er hendes nyhed. Spørg hellere, hvad hun har brug for, at du siger eller lader være med at sige.
withdraw-it = »I dit sted ville jeg trække fuldmagten tilbage.«
    .feedback = Du tænker på hendes oplysninger. Men fuldmagten er allerede afgrænset, og hun har skrevet, at resten er hendes. Hun kan trække den tilbage, hvis hun vil, men hun har ikke bedt om råd om det. Det er dig, der skal holde grænsen, når du giver noget videre.
afraid-of-peter = »Er det, fordi du er bange for, hvordan Peter reagerer?«
    .feedback = Det er ikke dumt at være opmærksom, når nogen holder noget hemmeligt. Men svaret ligger i spørgsmålet, og hun har ikke sagt noget, der peger på frygt for ham. Spørg åbent: »Hvordan tror du, det bliver at fortælle ham det?«

## Planen og papirerne

scene-papers = Da Peter bad om en kopi
papers-agreed = »Sig, at vi har talt om arbejde,« sagde Irina. Det siger du. »Jeres slukker skulle have været efterset i marts,« siger Peter.
papers-i-tell = »Nej, det er min nyhed,« sagde Irina. Peter kommer ind. »Jeres slukker skulle have været efterset i marts,« siger han.
papers-loyal = »Peter er ikke problemet,« sagde Irina. Peter kommer ind. »Jeres slukker skulle have været efterset i marts,« siger han. Ingen griner.
papers-referred = Det var nok klogt. Jeg ville have sagt: Vi er jo gift. Men det er ikke noget, jeg ved.
papers-answered = Er det noget, du ved, eller noget, du tror? Undskyld. Jeg er pedel.
papers-three = Der står tre måneder mere i kontrakten. Irina har skrevet under og lagt kuglepennen meget lige.
papers-lab = Tandlaboratoriet på havnen kan tage en praktikant fra juni, fortæller du: kroner og broer, uden at det binder hende.
papers-try = Kroner! Det er jo mit fag. Så finder jeg min lup frem. Den har ligget i en sok, siden vi flyttede.
papers-copy = Må vi få en kopi af hele sagen? Så læser jeg den i aften og sætter den i mappen.
    .why = Det kan ligne, at han vil holde øje med hende. Han læser alt og ordner mapper, også for naboen. Men venlig eller ej: Han kan kun få det, som fuldmagten dækker.
within-scope = »Du får det, fuldmagten nævner: dansk og praktik. Resten går kun til Irina.«
    .feedback = Peter er partsrepræsentant, så langt fuldmagten rækker, og får det, han skal bruge. Helbredssamtalen og det, hun fortalte i april, bliver hos hende. Det er ikke mistillid.
which-papers = »Det er Irinas papirer. Hvad skal han have med, Irina?«
    .feedback = Du lader hende bestemme, og hun svarer uden at tøve. Det er fint her. Husk, at fuldmagten allerede sætter en grænse, så hun ikke behøver at sige nej til sin mand ved bordet. Du kan selv sige, hvad den dækker.
lawyer-first = »Jeg må ikke give jer noget, før en jurist har set på den.«
    .feedback = Det er klogt at stoppe op, når man er i tvivl om en fuldmagt. Her er den klar og afgrænset, og Irina sidder der selv. Peter kan få det om dansk og praktik nu. Juristen er til det, du ikke kan afklare ved bordet.
whole-file = »Ja, du er jo partsrepræsentant. Jeg printer det hele.«
    .feedback = En partsrepræsentant kan normalt få indsigt, så det ligger lige for. Men Irina har begrænset fuldmagten til dansk og praktik. Med i bunken ligger helbredssamtalen og notatet fra april, som kun var hendes. Tavshedspligten gælder også over for en ægtefælle.

## Sedlen

scene-complaint = Da Irina spurgte, hvor man klager
complaint-scope = Irina så bunken igennem og gav den til Peter. »Det er de rigtige.«
complaint-lawyer = Jeg skrev det så tydeligt, som jeg kunne.
complaint-printer = Peter bladrede og standsede ved notatet fra april. Irina tog siden ud af hånden på ham. »Den var min,« sagde hun til dig.
complaint-date = Irina vil vente med alt til den nye tid. Peter rejser sig, da I kommer ud. »Var jeg i vejen?« spørger han.
complaint-out = Efter et kvarter med korte svar går du med Irina ud. Peter rejser sig. »Var jeg i vejen?« spørger han.
complaint-sign = Ved skranken bliver Irina stående foran sedlen: »Ægtefæller venter her«.
complaint-irina = Står den her også næste gang? Hvor siger man, at man er uenig? I Georgien ved jeg det.
where-to-go = »Til min leder, en borgerrådgiver, tilsynet i Ankestyrelsen eller ombudsmanden. Jeg skriver det ned.«
    .feedback = Hun spørger, og du svarer. Tilsynet har ifølge andres omtale set på lignende regler. Hvilken vej der er den rigtige her, er ikke efterprøvet, men spørgsmålet kan rejses de steder.
wait-a-bit = »Vent lige med det. Jeg taler med min leder i dag.«
    .feedback = Du tager ansvar for sedlen, og måske er det nok. Men hun spurgte, hvor hun selv kan gå hen, og det ved hun stadig ikke. Du kan gøre begge dele: tage den med Søren og fortælle hende, hvor spørgsmålet kan rejses.
only-internal = »Et internt notat kan man ikke rigtig klage over, men jeg giver det videre.«
    .feedback = Du vil ikke love for meget. Men også et internt notat kan rejses over for kommunen, tilsynet eller ombudsmanden, når det rammer borgerne. Er du i tvivl om vejen, så sig det, og find ud af det. Afvis det ikke i døren.
next-alone = »Næste gang ses vi to alene, Irina, så slipper I for den seddel.«
    .feedback = Du vil spare dem for mere ballade. Men du udelukker Peter fra et møde, der ikke er holdt, og gør sedlen til din egen regel. Udelukkelse kræver tungtvejende grunde i den enkelte sag, og hver samtale skal vurderes for sig. Intet i dag pegede på det.

## Klokken elleve

scene-manager = Da Søren fortalte hvorfor
manager-next = Da de var gået, skrev du »uden ægtefælle« i kalenderen ud for Irinas næste tid.
manager-proxy = Klokken er elleve. I dine noter fra i dag står der ikke ét ord, som Irina selv har sagt om, hvad hun vil.
manager-raised = Klokken er elleve. Hvad er det, du ser i § 8, som jeg ikke ser?
manager-saw = Jeg så, at Peter gik med ind. Så fik det notat da et kort liv.
manager-asked = Du spurgte, om I måtte. Nu spørger jeg: Hvad er det, du ser, som jeg ikke ser?
manager-obeyed = Jeg så, at Peter måtte vente. Tak for det. Hvordan gik det?
manager-story = For to år siden sad jeg med en mand, der svarede på alt. Jeg syntes, han var flink. Tre måneder efter flyttede hun på krisecenter. Det var min sag.
manager-ask = Det skal ikke ske for jer. Hvis ikke reglen, hvad så?
offer-to-all = »Tilbyd alle nogle minutter alene, og vurdér resten fra sag til sag.«
    .feedback = Du svarer på hans bekymring. Et frivilligt tilbud til alle udstiller ingen og kræver efter kursets læsning ikke grundlag i § 8, stk. 2. En regel rammer også dem, der har mest brug for støtten.
except-mandates = »Lad os undtage dem, der har en fuldmagt.«
    .feedback = Det løser Irinas sag, og det er da noget. Men retten til at have en med kræver ikke fuldmagt, og for alle andre hænger reglen der stadig. En undtagelse fra en ulovlig regel gør den ikke lovlig. Vurderingen skal være konkret.
only-newcomers = »Så lad den kun gælde nye i landet, hvor risikoen er størst.«
    .feedback = Du prøver at gøre den smallere, og noget tyder da også på, at nogle grupper er mere udsatte. Men en regel om en gruppe er stadig en regel. Baggrund er ikke et grundlag, og den mand, han tænker på, kunne være født i nabobyen. Det er den enkelte sag, der skal vurderes.
let-it-lie = »Jeg fandt ud af det i dag. Notatet kan godt blive liggende.«
    .feedback = Du fik måske hjulpet Irina, og man tager nødig en strid med sin leder som ny. Men den næste, der læser sedlen, spørger måske ikke, om det er loven. En regel, der afskærer en gruppe, bliver ved med at virke, til nogen tager den op.

scene-kind = Da Søren nævnte de tre andre
kind-offer = Til alle. Så peger vi ikke på nogen. Det kunne jeg have brugt for to år siden.
kind-rule = Hm. Så er det stadig et papir, der vurderer for jer.
kind-lie = Så bliver det liggende.
kind-three = Men siden 1. maj har tre andre ægtefæller siddet derude.
kind-decision = Var det afgørelser? Skal de have et brev?
ask-the-lawyer = »Én gang er nok procesledende. En fast spærring kan være mere. Spørg juristen.«
    .feedback = En udelukkelse fra en enkelt samtale er formentlig normalt procesledende, mens en indgribende og varig begrænsning efter omstændighederne kan være en afgørelse. Ingen læst kilde siger det om netop § 8, stk. 2, så spørg.
ring-the-three = »Jeg ringer til de tre borgere og siger, at de selv vælger.«
    .feedback = Godt, at de får besked, og godt, at det er borgerne selv. Find først ud af, hvordan de kan kontaktes trygt. Men Sørens spørgsmål står tilbage: Skal der et notat, en begrundelse eller vejledning om klage til? Det bør juristen se på.
formal-letters = »Send dem en afgørelse med begrundelse og klagevejledning i dag.«
    .feedback = Du vil give dem deres rettigheder. Men det er uvist, om det var afgørelser, og et formelt brev kan blive læst af andre i hjemmet. Hos en af de tre kan der være noget, I ikke kender. Få karakteren afklaret, og tal med borgerne på en tryg måde.
nothing-to-write = »Nej. Det var samtaler. Vi begynder bare på en frisk.«
    .feedback = En enkelt gang er formentlig ikke en afgørelse, og det er fristende at stoppe der. Men en fast spærring kan efter omstændighederne være det. Og også en procesledende beslutning bør noteres og begrundes kort. Lad juristen se på det.

## Notatet

note-desk = Nu skal dagens notat skrives. Hvad hører med?
note-who-reads = Tænk på, hvem der kan læse det: Noget kan Peter få, resten er kun Irinas.
note-participants = Irina mødte med sin mand, Peter, som har skriftlig fuldmagt til danskundervisning og praktik.
    .feedback = Hvem der var der, i hvilken rolle, og hvor langt fuldmagten rækker. Så ved den næste, hvad der kan gives til hvem.
note-sent-out = Peter blev bedt om at vente ude, selv om Irina ønskede ham med. Der forelå ingen konkrete forhold, der kunne begrunde det.
    .feedback = Det er ubehageligt at skrive og hører netop derfor med. Notatet skal vise, hvad der blev besluttet, og hvad det byggede på, også når det var for lidt.
note-no-basis = Intet i samtalen gav grundlag for at begrænse Peters deltagelse.
    .feedback = Det er en konkret vurdering af netop denne sag, og den er kort. Den viser, at det ikke er et notat, der afgør, hvem der må være med.
note-own-words = Irina siger selv, at hun vil arbejde som tandtekniker igen.
    .feedback = Hører med, hvis hun selv fik sagt, hvad hun vil. Har du det kun fra Peter eller fra gamle papirer, må det ikke stå som hendes ord fra i dag.
note-offer = Irina fik tilbudt nogle minutter alene og svarede selv på tilbuddet.
    .feedback = Hører med, hvis det skete. Det viser, at hun blev spurgt, og at det var frivilligt. Blev hun ikke spurgt, er det ikke sandt.
note-permit = Irina spurgte til opholdstilladelse ved arbejde i en anden by. Hun er henvist til juridisk rådgivning.
    .feedback = Hører med, hvis du henviste hende. Så kan andre se, at spørgsmålet er stillet, og at ingen har gættet på et svar. Fik hun et svar af dig i stedet, passer det ikke.
note-complaint = Irina er vejledt om, hvor hun kan rejse spørgsmålet om ledelsens notat.
    .feedback = Hører med, hvis du fortalte hende det. En linje er nok. Fik hun ikke svar, må der ikke stå, at hun er vejledt.
note-persistent = Ægtefællen er påfaldende ihærdig (tre opkald). Kan være tegn på kontrol.
    .feedback = Tre opkald er en oplysning, og »påfaldende« er en tolkning. Irina bad ham ringe. Sætningen ville følge dem begge i sagen.
note-hiding = Irina skjuler sine planer for ægtefællen og frygter formentlig et brud.
    .feedback = Hun har ikke talt om et brud, men om et arbejde i en anden by. Resten er gæt, og det ville gøre skade, hvis nogen læste det. Skriv det, hun sagde og spurgte om.
note-copy = Kopi af hele notatet sendes til Peter, jf. fuldmagten.
    .feedback = Fuldmagten dækker dansk og praktik, og alt andet skal kun til Irina. Hele notatet rummer mere end det. Det fortrolige kan ikke hentes tilbage, og i en anden sag kunne det bringe en borger i fare.

## Slutninger

ending-own-bite = Hendes eget aftryk
    .text = Irina begynder på laboratoriet på havnen. Rådgivningen har givet hende noget at gå efter, og nu kan hun vælge. En aften fortæller hun Peter om Aalborg. Han bliver rød på halsen og spørger, om toget har bord.

        Sedlen er væk. Nu står der, at alle kan få nogle minutter alene, og at de selv vælger, hvem de tager med. Søren har hængt den lidt skævt op. Peter retter den, hver gang han kommer forbi.
ending-exception = En undtagelse
    .text = Irina og Peter kom igennem dagen, og hun får prøvet laboratoriet på havnen. Men noget blev hængende: et spørgsmål, der ikke fik det rigtige svar, en dør, der skulle lukkes op igen, eller en regel, der bare fik en undtagelse.

        Til næste møde kommer de ti minutter før. »For en sikkerheds skyld,« siger Peter og nikker mod skranken. Irina har skrevet sit spørgsmål ned, så hun kan stille det igen.
ending-slipped = Læst af en anden
    .text = Der var noget, som Irina selv ville fortælle, og nu kom det fra kommunen. Peter er ikke vred. Han er ked af at have fået det at vide på den måde, og det er hun også.

        Hun får sin praktik og passer den til punkt og prikke. Men hun ringer ikke længere i pauserne. Det, hun gerne vil vide, spørger hun om på holdet, hvor alle er lige sikre.
ending-three-months = Tre måneder mere
    .text = I juni vasker Irina stadig bor og spejle på klinikken. Papirerne er i orden, og Peter har sat dem under det rigtige faneblad. Aalborg holdt op med at vente på et svar.

        Der var hverken tvang eller ond vilje. Der var en fuldmagt, en blanket og et spørgsmål, som hun aldrig rigtig fik stillet. Hun finder stadig de instrumenter, de andre troede var væk.
ending-waiting-area = Under sedlen
    .text = Næste gang kommer Irina alene. Hun svarer »fint« fire gange og spørger ikke om noget. Peter sidder i bilen med mappen på det andet sæde.

        Han havde ikke presset hende til noget. Hun havde valgt ham, skrevet det ned og sat kommaerne rigtigt. Det, hun stadig gerne ville vide, spurgte hun en på sprogskolen om. Han var sikker i sin sag, men han vidste det ikke.
