# Hånden, hun holder: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Hånden, hun holder
occasion = Opfølgning på kontrakten
summary = Mariam går i stå, holder sin mand i hånden og lader ham tale. Den forrige sagsbehandler blev bekymret. Du skal finde ud af, hvad det er, du ser.
task = Find ud af, hvorfor Mariam stoppede på vaskeriet, og aftal næste skridt med hende. Tag stilling til, om der er grund til at ændre på, hvem der er med. Dit team tilbyder alle lidt tid alene. Tolk i tigrinya er bestilt.

cast-mariam = Mariam
    .about = 41 år, flygtning fra Eritrea, tre år i Danmark. Tegnede kort på landmålerkontoret i Asmara i elleve år. Er ved at lære dansk.
cast-daniel = Daniel
    .about = 44 år, gift med Mariam. Mekaniker på et busværksted, mest aftenvagter. Taler godt dansk. Er med som bisidder.
cast-interpreter = Tolken
    .about = Professionel tolk i tigrinya og dansk. Kommer med toget fra en anden by.
cast-lone = Lone
    .about = Din kollega. Havde Mariams sag før dig. Hjælpsom og hurtig til at se et mønster.

## Sagen

file-contract = Kontrakt og baggrund, uddrag
    .text = Tegnede kort i Asmara. Vil helst arbejde »med noget, der skal være præcist«. Dansk på begynderniveau. Tolk nødvendig.

        Aftalt: virksomhedspraktik. Underskrevet af Mariam. Ingen fuldmagt i sagen.

        Mulige steder, ikke drøftet endnu: rådhusets kantine (fra mandag) og kommunens kortarkiv.
file-note = Notat, 4. februar (Lone)
    .text = Mariam mødte med ægtefællen som bisidder. Tolken meldte afbud, og ægtefællen oversatte og svarede på stort set alt. Borgeren så ned. De holdt i hånd hele tiden.

        Jeg spurgte, om hun ville tale alene med mig. Det ville hun helst ikke, svarede ægtefællen.

        OBS: social kontrol? Tag hende alene næste gang.
file-laundry = Mail fra vaskeriet, 22. marts
    .text = Den tredje dag var Mariam væk fra sin plads i en time. Om aftenen ringede hendes mand og sagde, at hun ikke kom mere. Vi fik aldrig talt med hende selv. Hun var omhyggelig, og vi ville gerne have beholdt hende.

        Hilsen Torben, driftsleder
file-psychologist = Brev fra psykolog, 10. april
    .text = Mariam har sagt ja til, at kommunen får dette brev.

        Hun går i behandling hos mig efter krig og flugt. Hun har det bedst i et lokale, hvor hun kan se døren. Resten vil hun helst selv fortælle. Spørg hende.

## Det, man kan bygge på

fact-no-interpreter = Uden tolk kom Mariam ikke til orde i februar.
fact-laundry-call = Det var Daniel, der ringede og meldte Mariam fra på vaskeriet.
fact-from-abroad = Mariam er flygtet fra Eritrea.
fact-lones-guess = Lone har en fornemmelse af, at Daniel styrer Mariam.
fact-reception = Receptionen siger, at de to aldrig ses hver for sig.
fact-answered-for-her = Daniel svarede på et spørgsmål til Mariam.
fact-she-reached = Det var Mariam, der rakte ud efter Daniels hånd.
fact-own-account = Mariam siger selv, at hun stoppede og bad Daniel om at ringe.
fact-own-phone = Mariam tastede selv koden til sin telefon.
fact-gossip = Mariam siger, at der sladres om hende i foreningen.
fact-own-no = Mariam sagde gennem tolken roligt nej tak til tid alene.

## Før samtalen

scene-prepare = Et kvarter før mødet
prepare-desk = Klokken er kvart i ti. Du har Mariams sag på skærmen. Lone stikker hovedet ind.
prepare-lone = Har du Mariam i dag? Jeg har en fornemmelse af, at manden styrer hende, og receptionen siger, at de to aldrig ses hver for sig. Jeg sender altid ægtefæller ud i kaffestuen de første ti minutter.
prepare-late = Jeg har set det for sent én gang. Det sker ikke igen.
ask-lone = »Fortæl mig præcist, hvad du så i februar, Lone. Hvem tog hvis hånd?«
    .feedback = Du skiller det, Lone så, fra det, hun tænkte om det. En mistanke skal hvile på konkrete iagttagelser i netop denne sag. Din kollegas erfaring er god at have, når den får dig til at spørge mere.
reread-letter = Læs psykologens brev igen, og stil stolene, så døren kan ses.
    .feedback = Du kigger i sagen, før du lægger noget i, at to mennesker sidder tæt. Brevet forklarer ikke meget, men det siger to ting, du kan bruge: hvordan rummet skal indrettes, og at du skal spørge hende.
plan-split = »God idé, Lone. Jeg beder receptionen om at lade ham vente dér de første ti minutter.«
    .feedback = Hvad bygger det på i netop denne sag? En fornemmelse, noget receptionen har sagt, og en vane. En fast ordning for ægtefæller må antages at være i strid med forvaltningslovens § 8, for der skal en konkret vurdering til. Tid alene er noget, man tilbyder hende.
call-daniel = Ring til Daniel, og hør, hvorfor hun stoppede.
    .feedback = En bisidder støtter under mødet og træder ikke i borgerens sted, og der ligger ingen fuldmagt i sagen. Mariams sag skal drøftes med Mariam. Klokken ti sidder hun der selv, med tolk.

## Ankomsten

scene-arrival = Da tolken var forsinket
arrival-lone = Lone tænkte sig om. »Hun tog hans, da jeg begyndte at spørge. Og han svarede jo, fordi tolken ikke kom.«
arrival-called = Daniel tog telefonen på værkstedet. »Det må du hellere spørge Mariam om, når der er tolk på,« sagde han og ønskede dig en god dag.
arrival-room = Klokken er ti. Mariam og Daniel kommer hånd i hånd.
arrival-waved = I receptionen bad de Daniel om at vente, som du havde sagt. Mariam blev stående hos ham. Først da du vinkede ad dem begge, kom hun.
arrival-chairs = Mariam ser på stolene, vælger den med udsigt til døren og nikker til dig.
arrival-way = Mariam fandt vej. Ellers havde jeg nok siddet i kantinen endnu.
arrival-shift = Jeg bytter vagt, når hun skal noget. Hun går ikke så meget ud alene mere.
    .why = At den ene altid er med, er et af håndbogens tegn, og det er værd at notere. Det siger ikke, hvem af dem der har ønsket det. Det kan kun Mariam svare på.
arrival-papers = Jeg har hendes papirer og telefon i min taske. Posten fra kommunen læser jeg først.
    .why = Han har hendes papirer og telefon og læser hendes post, og han siger det selv. Det er et tegn, også når der er en god grund. Om der er det, ved du først, når hun har fortalt, hvordan hun vil have det.
arrival-delay = Receptionen ringer: Tolkens tog er ti minutter forsinket.
arrival-offer = Jeg kan oversætte så længe. Mit dansk er fra busværkstedet, så undskyld, hvis jeg bander.
arrival-mariam = Goddag. Jeg taler … lidt.
wait-for-interpreter = »Tak, Daniel, men det vigtige venter, til tolken er her. Sukker, Mariam?«
    .feedback = Mariam skal kunne forstå dig og blive forstået, og det kræver tolk her. Ventetiden bruger I på det, der godt kan klares uden. Ti minutter er en lille pris for hendes egne ord.
daniel-translates = »Tak, Daniel. Oversætter du det første, så tager tolken over om ti minutter?«
    .feedback = I februar oversatte Daniel, og bagefter stod der en mistanke i sagen, som ingen kunne bekræfte eller afvise. Nu er I på vej det samme sted hen. Når der er rejst tvivl om, hvorvidt hun taler frit, bør en neutral tolk gengive hendes ord. Det er også for hans skyld.
slow-danish = »Jeg taler langsomt, og du siger bare til. Skal vi to prøve på dansk imens, Mariam?«
    .feedback = Det bliver til korte, pæne svar, og bagefter kan de ligne hendes mening. Hendes dansk rækker ikke til praktik og helbred endnu. Sig: »Det vigtige tager vi, når tolken er her.«

## Åbningen

scene-opening = Da tolken var kommet
opening-interpreter = Ti minutter senere træder tolken ind og undskylder toget.
opening-sugar = Tre. Daniel, nul. Han er sød nok.
opening-searching = Du er nået til vaskeriet. Mariam har lige talt længe og lavt, og Daniel leder efter ordene.
opening-translation = Hun siger … det var ikke godt der.
    .why = Et langt svar blev til en kort sætning. Han skjuler ikke noget, han mangler ordene. Men noget gik tabt, og når det er ham, der oversætter, kan du ikke vide hvorfor.
opening-glance = Du har lige spurgt til vaskeriet. Mariam ser over på Daniel, før hun svarer.
opening-polite = Fint. Det var fint. Jeg var … hvad hedder det …
    .why = Hun leder efter et dansk ord og ser på den, der måske har det. Hun siger det selv: »Hvad hedder det?«
opening-secrecy = Mariam spørger, om jeg kender nogen her i byen. Det gør jeg ikke. Jeg oversætter alt og har tavshedspligt.
opening-ask = Du spørger Mariam, hvordan hun har det.
opening-daniel = Hun har ikke sovet i nat. Så kun ét spørgsmål ad gangen, tak.
    .why = Du spurgte Mariam, og Daniel svarede. Det er et tegn, også når svaret er omsorgsfuldt, og det kan passe. Notér, hvem der blev spurgt, og hvem der svarede.
role-question = »Godt, du har en med, Mariam. Er Daniel her som støtte, eller har han også fuldmagt?«
    .feedback = Du tager godt imod den, Mariam har valgt, og får rollen på plads fra start. Spørgsmålet går til hende, så hun får ordet tilbage, uden at nogen bliver irettesat.
warm-daniel = »Godt, du passer på hende, Daniel. Hvordan går det?«
    .feedback = Så er det Daniel, der fortæller, og Mariam, der bliver talt om. Han må gerne sige noget, men hun skal have ordet først. Prøv: »Tak, Daniel. Mariam, hvordan har du det selv?«
why-him = »Mariam, hvad er grunden til, at du gerne vil have ham med i dag?«
    .feedback = Mariam har ret til en bisidder, vælger selv hvem og skal ikke begrunde det. Spørg hellere til hans rolle. Det fortæller dig det, du har brug for, uden at hun skal forsvare sig.
house-rule = »Daniel, vil du vente i kaffestuen i ti minutter? Sådan gør vi med alle ægtefæller.«
    .feedback = Forvaltningslovens § 8, stk. 2, kræver en konkret vurdering og tungtvejende grunde, og en fast regel er ingen af delene. Mariam har valgt ham, og intet konkret viser, at han modarbejder hende. Et frivilligt tilbud om tid alene er noget andet.

## Vaskeriet

scene-placement = Da Mariam gik i stå
placement-role = Han er min støtte. Fuldmagt har han kun til at køre bilen, og helst med mig som kort.
placement-warm = Det går op og ned. Hun sover dårligt, hun spiser for lidt, hun bliver træt af mennesker.
placement-why = Skal jeg have en grund? Han er min mand, og jeg kan bedst tænke, når han er her.
placement-question = Du spørger til de tre dage på vaskeriet. Mariam begynder at svare. Så smækker en dør ude på gangen.
placement-freeze = Hun stopper midt i et ord. Blikket bliver stift. Hun famler efter Daniels hånd. Han lægger den anden om hendes håndled og hvisker tæt ved hendes øre.
    .why = Hun tav, men læg mærke til rækkefølgen: Hun var i gang med at svare, en dør smækkede, og så gik hun i stå. Det var ikke noget, Daniel sagde eller gjorde.
placement-whisper = Sembel. Tiravolo. … Godaif.
    .why = Grebet og hvisken ser voldsomme ud, men det var hende, der greb ud efter ham. Ordene er navne på bydele i Asmara. Hun har øvet det med sin psykolog: Han siger et navn, og hun siger det næste, når hun er på vej tilbage.
placement-phoned = Hun kan ikke lige nu. Det var mig, der ringede til vaskeriet. Det gik jo ikke.
    .why = Praktikken stoppede, da manden ringede, og nu siger han det selv. Det er et reelt tegn, og det er værd at notere og spørge til. Hvem der havde bestemt det, har endnu kun én af dem sagt noget om.
take-a-break = »Vi holder pause, Daniel. Ingen spørgsmål lige nu.«
    .feedback = Kort, roligt og nok. At gå i stå kan have mange grunde. En pause er det mindst indgribende, du kan gøre, og den tager ikke noget fra hende. Hvad der blev hvisket, ved du stadig ikke.
ask-interpreter = »Tolken gengiver alt i dag, også det, der blev hvisket lige før.«
    .feedback = Du gætter ikke, men får det oversat. At tolken også gengiver det, bisidderen siger på et andet sprog, er et lille skridt, der kan afklare meget. Prisen er, at et privat øjeblik bliver lagt på bordet, men ingen skal forsvare sig.
daniel-continue = »Fortæl du bare videre, Daniel, så Mariam kan sidde i fred lidt.«
    .feedback = Nu bliver Daniels forklaring den eneste. Den kan være sand, men den er ikke Mariams, før hun selv har haft mulighed for at fortælle. Sig: »Vi venter på Mariam.«
ring-for-help = »Jeg ringer efter en læge, Mariam. Du skal ikke sidde her og have det sådan.«
    .feedback = Hvem har bedt om en læge? Mariam kan om lidt svare selv, og hun ved, hvad der plejer at hjælpe. Kommer hjælpen hen over hovedet på hende, er det endnu en, der bestemmer. Er nogen i akut fare, er det noget andet.
out-for-clarity = »Slip hende lige, Daniel, og vent udenfor. Jeg vil gerne høre det fra Mariam.«
    .feedback = Hendes hånd griber ud i luften, da han rejser sig. Det var hende, der holdt fast, og du vidste ikke, hvad han hviskede. Der var mindre skridt: en pause, en oversættelse, et tilbud. Udelukkelse kræver tungtvejende grunde, og dem var der ingen af.

## Halvvejs

half-pause = Du ser et øjeblik ned på din blok.

## Tilbage igen

scene-pause = Da Mariam var tilbage
pause-window = Du åbner vinduet. Daniel nævner et navn, og Mariam svarer med et andet. Efter et par minutter sænker hun skuldrene.
pause-names = Det er bydele i Asmara. Sembel, Tiravolo, Godaif.
pause-next-name = Mariam hvisker selv det næste navn, og så et til. Efter et par minutter sænker hun skuldrene.
pause-his-story = Der var larm, og folk gik bag hende hele tiden. Så gik hun ud på toilettet og blev der. Mere er der ikke at sige.
pause-after-his-story = Mariam trækker hånden til sig og tager den så igen. Der går et par minutter.
pause-no-doctor = Ikke en læge. Sidst nogen ringede, kom der to mænd i uniform. Giv hende to minutter.
pause-phone-down = Du lægger telefonen. Mariam ser på den, til skærmen bliver sort.
pause-door = Døren står på klem nu. Der går et par minutter, hvor ingen siger noget.
pause-back = Nu er jeg her igen. Undskyld.
what-helps = »Mariam, hvad hjælper dig, når det bliver sådan?«
    .feedback = Et kort spørgsmål, og det går til hende. Ingen andre kan svare på det, heller ikke et brev. Når hun først er i gang, kan hun også fortælle resten.
know-the-letter = »Jeg har læst brevet fra din psykolog, Mariam, så du behøver ikke forklare noget.«
    .feedback = Mariam siger tak, og så siger hun ikke mere. Brevet siger ikke, hvorfor hun stoppede, og det kan ikke svare i hendes sted. Brug det til at stille et godt spørgsmål.
ask-daniel = »Hvad plejer at virke, Daniel? Så Mariam lige kan få vejret.«
    .feedback = Hvem af dem ved bedst, hvad der hjælper Mariam? Hun er lige kommet tilbage og kan svare. Denne gang gav han spørgsmålet videre til hende. Det kan du ikke regne med.
look-ahead = »Skal vi ikke lade vaskeriet ligge, Mariam?«
    .feedback = Så står sagens vigtigste spørgsmål åbent: Hvem ville stoppe, og hvorfor? Uden Mariams svar ved du hverken, hvad det næste sted skal kunne, eller om nogen har lagt pres på hende.

## Mariams svar

answer-handed = Det kan hun selv svare på. Jeg kan kun busser.
answer-helps = At jeg kan se døren. At der kun er ét spørgsmål. Og hans hånd. Den er ligesom et gelænder.
answer-laundry = På vaskeriet smækkede dørene, og alle gik bag mig. Til sidst sad jeg på gulvet på toilettet. Jeg skammede mig. Så jeg bad Daniel ringe.
answer-thanks = Godt. Tak.
answer-forward = Ja. Det er fint.
answer-limits = Ikke vaskeri igen. Og ikke køkken. Det går ikke.
    .why = Daniel sætter grænser for, hvor hun kan arbejde. Det er et tegn, og det hører til det, du skal have hendes egne ord på. Han tænker på larm og mange mennesker. Om hun ser det på samme måde, må hun selv sige.
answer-phone = Mariam tager sin telefon op af Daniels taske, taster koden og viser dig et billede: et bykort, tegnet i hånden.
answer-maps = Det er mit. Jeg vil gerne arbejde. Bare med noget, der ikke smækker. Og posten læser han først, for ellers kan jeg ikke sove.
answer-unsaid = Mariam ser ud, som om hun havde mere at sige.

## Foreningen

scene-rumours = Da hun fortalte om foreningen
rumours-low = Mariam ser på tolken og sænker stemmen.
rumours-talk = Der bliver snakket i vores forening. At jeg er blevet skør. At Daniel skal holde mig hjemme, til det går over. Nu kommer jeg der ikke mere.
    .why = Sladder bruges som pres for at holde hende hjemme, og hun er holdt op med at komme. Det er et reelt tegn. Men presset kommer fra kredsen og ikke fra Daniel, så det taler ikke for at sende ham ud.
rumours-daniel = Jeg har sagt, at de kan spørge mig om busser. Ikke om min kone.
rumours-wish = »Det lyder ensomt, Mariam. Fortæl mig, hvad du ønsker dig.«
    .feedback = Du tager det alvorligt uden at tage over. Mariam er voksen og bestemmer selv, om hun vil have hjælp til det. Nu ved hun, at hun kan sige det til dig, og at du kan vise vej til rådgivning.
rumours-names = »Det er jo social kontrol, Mariam. Jeg giver sikkerhedskonsulenten jeres navne i dag.«
    .feedback = Det er en god tanke at søge råd, men ikke hen over hovedet på hende. Uden navn kan du altid få sparring; med navn kræver det som udgangspunkt hendes ja. Spørg: »Må jeg spørge en, der ved noget om det, uden at sige, hvem du er?«
rumours-postpone = »Så venter vi lidt med praktikken, ikke?«
    .feedback = Så er det sladderen, der bestemmer. Den vil have hende til at blive hjemme, og nu hjælper kommunen til. Mariam har lige sagt, at hun gerne vil arbejde.
rumours-private = »Den slags finder I nok bedst ud af i foreningen. Skal vi se på praktikken, Mariam?«
    .feedback = Hun sænkede stemmen for at sige det til dig, og nu har hun lært, at det var det forkerte sted. Du skal hverken løse det eller dømme nogen. Spørg, hvad hun ønsker, og vis vej til hjælp.

## Tilbuddet

scene-offer-alone = Da du tænkte på Lones notat
offer-alone-wish = At gå hjemmefra om morgenen og have noget at fortælle om aftenen. Så må de snakke.
offer-alone-names = Nej. Ingen navne. Så bliver det kun værre.
offer-alone-postpone = Vente? Det er jo det, de vil have.
offer-alone-private = Ja. Selvfølgelig.
offer-alone-thought = Daniel hælder vand op. Du tænker på slutningen af Lones notat: Tag hende alene næste gang.
offer-time = »Jeg tilbyder alle lidt tid alene, Mariam. Vil du det i dag, eller er det godt, som det er?«
    .feedback = Du spørger én gang, roligt og som noget almindeligt, og begge svar er i orden. Indtil nu har hun sagt det hele med Daniel ved siden af. Det er et tilbud og ikke et krav.
no-offer = »I to er et godt hold. Skal vi ikke bare blive ved sådan?«
    .feedback = Det kan meget vel passe.
    .feedback-partly = Hun har fortalt det selv, og du har ikke grund til uro. Men hun er stadig ikke blevet spurgt, om der er noget, hun hellere vil sige alene, og Lones spørgsmål står åbent i sagen. Et roligt tilbud koster lidt.
    .feedback-breach = Men hvad bygger du det på? Mariam har næsten ikke sagt noget selv, og det, du ved, kommer fra Daniel. Netop her mangler et roligt tilbud om tid alene.
ask-husband = »Jeg tilbyder alle lidt tid alene. Er det okay med dig, Daniel, at jeg taler med Mariam?«
    .feedback = »Det skal du ikke spørge mig om,« siger Daniel. Han har ret. Spørger du ham, gør du ham til den, der bestemmer, og i en anden sag ville du kun have fået mandens svar. Stil spørgsmålet til Mariam.
voice-it = »Mariam, min kollega var bange for, at din mand bestemmer over dig. Er der noget om det?«
    .feedback = En mistanke nævnes ikke foran bisidderen. Er den forkert, sårer den. Er den rigtig, kan Mariam komme til at betale for den derhjemme. Du kunne ikke vide på forhånd, hvad det var. Tilbyd tid alene, uden at mistanken bliver sagt.

## Hendes nej

scene-her-no = Da hun sagde nej tak
her-no-daniel = Det skal du ikke spørge mig om.
her-no-answer = Nej tak. Jeg har været nok alene. Daniel bliver her.
    .why = Det kan ligne et svar, der er givet, fordi han sidder der. Men hendes ønske har ikke ændret sig, hun svarer med det samme og ser på dig. Et roligt nej gennem en neutral tolk er et svar.
her-no-voice = Stemmen er rolig. Hun ser på dig, mens hun siger det.
accept-no = »Så bliver Daniel. Tilbuddet gælder også en anden gang.«
    .feedback = Et nej i bisidderens nærvær er ikke altid frit, men her er det klart og roligt, og intet konkret tyder på pres fra ham. Så vejer hendes ønske tungt. Du lader døren stå åben uden at skubbe på.
press-again = »Er du helt sikker? Det er kun fem minutter.«
    .feedback = Et tilbud er kun et tilbud, hvis man kan sige nej. Hun har svaret roligt gennem en neutral tolk. Hvis uro er det, du passer på, når du spørger igen?
call-tomorrow = »Helt i orden, Mariam. Så ringer jeg til dig i morgen, når du er alene.«
    .feedback = Det lyder som et ja til hendes nej, men du går uden om det, og begge kan høre, hvad du tænker. Sig i stedet: »Tilbuddet står ved magt. Sig til, hvis du får lyst.«
number-in-cup = Læg et kort med nummeret til en rådgivning under hendes kop, mens han ser væk.
    .feedback = Mariam finder kortet og lægger det foran Daniel. Hun har lige sagt nej, og nu får hun hemmelig hjælp mod en mand, hun holder i hånden. Behandl hende ikke som en, der er i fare, når intet viser det. Et nummer kan du sige højt, som du gør til andre.
insist-alone = »Jeg har brug for dine egne svar, Mariam, så vi tager fem minutter alene. Vent ude, Daniel.«
    .feedback = Sætningen er klar og venlig, og hvor der er grundlag, kan den være rigtig. Her har Mariam sagt et roligt nej, og intet konkret viser, at Daniel modarbejder hende. Din egen tvivl er ikke en tungtvejende grund efter § 8, stk. 2.

## Spurgt igen

scene-pressed = Da du spurgte igen
pressed-mariam = Jeg har jo svaret.
pressed-daniel = Hun sagde nej.
    .why = Han svarer ikke for hende. Han gentager det, hun selv har sagt to gange.
withdraw = »Ja, det har du. Det var forkert at spørge igen, Mariam. Daniel bliver.«
    .feedback = Du retter op, mens det kan rettes op. Et ønske, der er sagt klart og uden tegn på pres, vejer tungt, også når det ikke fjerner din egen tvivl.
ask-manager = »Jeg vender det lige med min leder. Skal vi holde fem minutters pause?«
    .feedback = Sparring er godt, når du er i tvivl. Men Mariam har svaret to gange, og pausen kommer til at handle om, hvorvidt hendes svar gælder.
insist-again = »Netop derfor vil jeg gerne høre det uden ham. Vil du vente udenfor så længe, Daniel?«
    .feedback = Nu bliver hendes nej brugt imod hende, og støtte bliver læst som pres. Daniel gentog kun det, hun havde sagt. Intet konkret kan bære en udelukkelse efter forvaltningslovens § 8, stk. 2.

## Kantinen

scene-canteen = Da kantinen kom på bordet
canteen-voiced = Nej. Men nu ved jeg, hvorfor hun skrev hele tiden.
canteen-tomorrow = I morgen siger jeg det samme.
canteen-cup = Mariam løfter koppen, læser kortet og lægger det foran Daniel. »Hvem er syg?« spørger han.
canteen-withdrawn = Godt. Så siger vi ikke mere om det.
canteen-manager = »Har hun sagt nej, så har hun sagt nej,« siger din leder ved kaffemaskinen. Du går ind igen.
canteen-accepted = Mariam nikker og trækker sin stol en anelse nærmere bordet.
canteen-place = Du nævner pladsen i rådhusets kantine. Mariam siger ikke noget.
canteen-daniel = Der er for meget larm. Hun kan ikke være der.
last-chance = »Hvad skal der til, Mariam, for at du kan være på en arbejdsplads?«
    .feedback = Det er ikke for sent. Indtil nu har du mest hørt det fra Daniel. Nu får Mariam et åbent spørgsmål og tid til at svare, så planen kan bygge på hendes egne ord.
rely-on-him = »Så skriver jeg, at der ikke må være larm, og så finder jeg noget stille.«
    .feedback = Det kan godt passe, men hvem har sagt det? En bisidders nej er ikke borgerens nej. Det, Daniel siger om hendes muligheder, skal afklares med hende, før en plan bygger på det.
start-monday = »Du kan begynde på mandag. Skal vi ikke bare prøve, Mariam?«
    .feedback = Hun siger ikke nej, og det gjorde hun heller ikke på vaskeriet. Du har ikke hørt, hvorfor hun stoppede dér, så du kan ikke vide, om det samme sker igen. Spørg: »Hvad skal der til?«

## Planen

scene-plan = Da planen skulle lægges
plan-voiced = Nej. Men nu ved jeg, hvorfor hun skrev hele tiden.
plan-tomorrow = I morgen siger jeg det samme.
plan-cup = Mariam løfter koppen, læser kortet og lægger det foran Daniel. »Hvem er syg?« spørger han.
plan-withdrawn = Godt. Så siger vi ikke mere om det.
plan-manager = »Har hun sagt nej, så har hun sagt nej,« siger din leder ved kaffemaskinen. Du går ind igen.
plan-accepted = Mariam nikker og trækker sin stol en anelse nærmere bordet.
plan-late = At jeg kan se døren, og at der er stille. På vaskeriet smækkede dørene, og alle gik bag mig. Jeg skammede mig, så jeg bad Daniel ringe. Jeg vil gerne arbejde. Jeg kan tegne kort.
plan-archive = Du fortæller om kommunens kortarkiv: et lille kontor, to kolleger og fire hundrede gamle kort, der skal scannes.
plan-archive-mariam = På papir? Så skal nogen jo også se efter, om de passer. Det vil jeg gerne prøve.
ask-what-to-share = »Lad os aftale, hvad arkivet må vide om dig, Mariam. Hvordan vil du helst have besked fra mig?«
    .feedback = Oplysninger om helbred er fortrolige, og det er Mariam, der siger, hvad praktikstedet skal vide. Måske er det nok, at hun skal kunne se døren. Du aftaler også med hende, hvordan du følger op.
say-nothing = »Vi siger ikke noget til arkivet. Så får du en frisk start.«
    .feedback = Du passer på hendes oplysninger, og det er godt. Men du bestemmer for hende, og uden et ord om døren og roen kan det gå som på vaskeriet. Spørg, hvad hun vil have sagt. Det kan være meget lidt.
write-to-daniel = »Jeg skriver til Daniel om tiderne, for han svarer hurtigt. Er det ikke nemmest?«
    .feedback = Daniel er bisidder, og der ligger ingen fuldmagt i sagen. Beskeder om Mariams sag går til Mariam, medmindre hun selv beder om andet. At han læser hendes post højt for hende, er noget andet end at få den i stedet for hende.
share-letter = »Jeg sender psykologens brev til arkivet, Mariam. Så slipper du for at forklare.«
    .feedback = »Hele brevet?« spørger Mariam gennem tolken. Hun har sagt ja til, at kommunen får det, ikke arkivet. Helbredsoplysninger er fortrolige, og når de først er sendt, kan de ikke kaldes tilbage. Spørg, hvad hun vil have sagt.

## Sendt ud

scene-sent-out = Da Daniel var sendt ud
sent-out-door = »Jeg er lige herude,« siger Daniel og går. Døren falder i. Mariam stirrer på den og rykker sin stol helt ind til væggen.
sent-out-twice = Jeg har oversat dit spørgsmål to gange. Hun svarer ikke.
sent-out-mariam = Må jeg gå?
fetch-him = »Det var en fejl at sende Daniel ud. Jeg henter ham nu.«
    .feedback = Grundlaget manglede, og du kan se, hvad det koster. At rette en udelukkelse med det samme er bedre end at holde fast for at være konsekvent. Det gør ikke beslutningen rigtig, men det begrænser den.
stop-and-rebook = »Vi stopper her, Mariam. Du får en ny tid, og du vælger selv, hvem du tager med.«
    .feedback = Du presser hende ikke videre og siger tydeligt, at valget af bisidder er hendes. Men Daniel sidder lige udenfor. Du kunne have hentet ham ind og givet hende mødet tilbage i dag.
stay-with-her = »Tag den tid, du skal bruge, Mariam. Her er du i sikkerhed.«
    .feedback = I sikkerhed for hvad? Hun har spurgt, om hun må gå, og den støtte, hun valgte, sidder på den anden side af døren. Hent ham ind, eller stop og giv hende en ny tid.

back-in-room-hand = Du undskylder til dem begge. Daniel når knap nok at sætte sig, før Mariam tager hans hånd.
back-in-room-mariam = Spørg mig næste gang.
back-in-room-heard = Næste gang skal du høre, hvad jeg svarer.

## Ved receptionen

scene-hall = Ved receptionen
hall-twenty-minutes = Efter tyve minutter har Mariam sagt »ja« tre gange og ellers ingenting. Du stopper og følger hende ud.
hall-room = Daniel rejser sig. Mariam går lige hen til ham. Hendes hænder ryster.
hall-daniel = Hvad skete der derinde? Hvad har hun sagt?
    .why = Det kan lyde, som om han vil vide alt. Han spørger, fordi hun ryster.
own-it = »Det var min fejl, Daniel. Det, der bliver sagt alene, siger jeg ikke videre.«
    .feedback = Du står ved din egen del og giver ikke Mariams videre. Også over for en mand, der vil hende det godt, er det hende, der bestemmer, hvad han skal høre om tiden alene.
she-shut-down = »Ikke så meget, Daniel. Hun lukkede helt ned, da du gik.«
    .feedback = »Det ville jeg selv have fortalt dig,« siger Mariam lavt til ham. Hvordan hun havde det, mens hun var alene med dig, er det op til hende at fortælle. Fortroligheden gælder også over for en ægtefælle, der vil hende det godt.
separate-ways = »Så får du lidt ro, Mariam, og Daniel kan tage bilen. Skal jeg ikke få en taxa til dig?«
    .feedback = Hvad er hun i fare for? Intet viser, at hun er i fare hos Daniel, og hun ryster, fordi han blev sendt væk. Skiller du dem ad igen, gør du aftenen sværere for hende. At tænke på hendes sikkerhed er også at se efter, hvem hun er tryg ved.
just-procedure = »Det er bare sådan, vi gør. Det har ikke noget med jer at gøre.«
    .feedback = Det passer ikke. Det gik ud over netop de to, og en fast regel findes der ikke. Sig kort, hvad du besluttede, og stå ved det: »Det var min beslutning, og den var forkert.«

## Bagefter

scene-aftermath = Bagefter, på kontoret
aftermath-told = »Lukkede hun ned?« sagde Daniel. Mariam så på dig og så væk.
aftermath-taxi = Mariam rystede på hovedet og tog Daniels arm. De gik uden at sige farvel.
aftermath-procedure = »Sådan noget gør I altså?« sagde Daniel. Han fik ikke noget svar.
aftermath-lone = Nå? Fik du noget ud af hende, mens han var væk?
aftermath-next = Mariam skal have en ny tid.
after-invite = Skriv til Mariam: ny tid, tolk fra start, og at hun selv vælger, hvem hun tager med.
    .feedback = Udelukkelsen følger ikke med til næste samtale. Den skal vurderes for sig, og Mariam får tydelig besked om, at valget er hendes.
after-condition = Skriv til Mariam, at hendes mand gerne må komme med igen, hvis hun vil forklare hvorfor.
    .feedback = Døren går op igen, men med kæden på. Mariam har ret til en bisidder og skal ikke begrunde sit valg. Det er kommunen, der skal have en grund til at sige nej.
after-again = »Nej, men næste gang begynder jeg uden ham. Så vænner hun sig til det, Lone.«
    .feedback = Hvad hvis hun ikke kommer næste gang? En udelukkelse kan ikke gøres til en fast ordning på forhånd. Hver samtale skal vurderes for sig, og der var intet grundlag første gang.

## Før notatet

before-shared = »De skal vide, at jeg vil se døren,« sagde Mariam. »Ikke mere. Og skriv en sms til mig. Daniel taber altid sin telefon ned i en bus.«
before-fresh = »En frisk start,« gentog Mariam gennem tolken. »Og hvis døren smækker?«
before-daniel = »Hvorfor til mig?« sagde Daniel. »Hun kan da læse en sms.«
before-letter = Mariam så længe på brevet. »Og hvem læser det så?« spurgte hun gennem tolken.
before-his-words = Mariam sagde »fint«. Det var det eneste, hun sagde om planen.
before-monday = »På mandag,« sagde Mariam. Daniel så på dig, som om han ventede på mere.
before-desk = De er gået. Du ser ned på din blok, før du skriver.

## Notatet

note-desk = Hvad hører med i notatet?
note-attendance = Mariam mødte med sin mand, Daniel, som bisidder. Tolk i tigrinya fra kl. 10.10.
    .feedback = Hvem der var til stede, og i hvilken rolle, hører med. Det er kort og faktuelt, og næste sagsbehandler kan bruge det.
note-freeze = En dør smækkede på gangen. Mariam holdt op med at tale midt i et svar og tog Daniels hånd.
    .feedback = Hvem gjorde hvad, i rækkefølge og uden forklaring. Så kan en anden læse det uden at overtage din tolkning.
note-flashback = En dør smækkede. Mariam fik et flashback og kunne ikke svare, før Daniel beroligede hende.
    .feedback = Det kan være rigtigt, men det er en faglig vurdering og ikke noget, du så. Skriv, hvad hun gjorde, og hvad hun selv sagde.
note-own-words = Mariam: Hun stoppede, fordi dørene smækkede, og folk gik bag hende. Hun bad Daniel om at ringe.
    .feedback = Hører med, hvis hun selv har sagt det. Så er sagens åbne spørgsmål besvaret. Har du kun hørt det fra Daniel, eller slet ikke, kan der ikke stå, at hun sagde det.
note-offer = Mariam fik tilbudt tid alene og sagde nej tak gennem tolken. Hun ønskede, at Daniel blev.
    .feedback = Hører med, hvis hun fik tilbuddet. Det viser, hvad der blev tilbudt, og hvad hun ønskede. Var det Daniel, der blev spurgt, må der ikke stå, at det var hende.
note-never-alone = Mariam ønsker ikke at tale alene med kommunen og skal derfor ikke spørges igen.
    .feedback = Hun sagde nej tak i dag. »Ikke igen« er noget, du har lagt til, og det lukker en dør, hun lod stå. Næste gang kan svaret være et andet.
note-his-limits = Mariam kan på grund af larm ikke arbejde i vaskeri eller køkken. Det indgår i planen.
    .feedback = Det var Daniel, der udelukkede vaskeri og køkken. Hans ord må gerne nævnes som hans, men de kan ikke lægges til grund som Mariams.
note-why-silent = Mariam tav undervejs, fordi hun ikke ville sige for meget, mens hendes mand hørte på det.
    .feedback = At hun tav, så du. Hvorfor hun tav, er dit gæt, og sætningen ville følge dem begge i sagen. Skriv, hvad der skete lige før.
note-tell-host = Kommende praktiksteder orienteres om Mariams behandling, så kollegerne kan tage hensyn.
    .feedback = Velment, men hun har ikke sagt ja til det. Oplysninger om behandling er fortrolige. Det er nok at skrive, hvad hun selv ønsker sagt.
note-agreement = Aftalt med Mariam: Arkivet får kun at vide, at hun skal kunne se døren. Hun får besked på sms.
    .feedback = Hører med, hvis I har aftalt det. Så ved alle, hvad der må siges, og hvem der skal have besked. Uden aftalen er det noget, du har bestemt for hende.
note-sent-out = Daniel blev sendt ud, selv om Mariam havde valgt at have ham med. Hun svarede næsten ikke imens.
    .feedback = Også en fejl skal kunne ses bagefter. Notatet viser, hvad der blev besluttet, og hvad der skete, så den næste kan rette op på det.

## Slutninger

ending-on-her-terms = På hendes vilkår
    .text = Mariam begynder på arkivet tre formiddage om ugen. Hendes bord står med udsigt til døren, og mere behøver ingen at vide. Den første dag følger Daniel hende derhen. Den anden dag går hun selv. Efter en måned finder hun en gade, der mangler på kommunens eget kort.

        Til næste samtale tager hun Daniel med. Du tilbyder hende lidt tid alene. »I dag kan han godt vente,« siger hun. »Jeg vil vise dig noget.«
ending-cautious-start = En forsigtig start
    .text = Mariam skal prøve arkivet af, med udsigt til døren, og hun glæder sig til kortene. Med dig er hun forsigtig. Hun svarer kort, og til næste samtale venter hun på, at du siger noget først.

        Begynd dér: ét spørgsmål ad gangen, til hende, og tid til svaret. Daniel bytter vagt igen.
ending-blank-lines = Tomme linjer
    .text = Mariam begynder på arkivet. Hvad kollegerne skal vide, og hvem der får besked, har hun ikke fået lov til at sige. Den femte dag smækker døren til trappen, og ingen ved, hvorfor hun går.

        Det er ikke tabt. Ring til hende på hendes egen telefon, med tolk, og stil de to spørgsmål, du sprang over: Hvad må de vide? Og hvordan vil du have besked?
ending-mended = Døren på klem
    .text = Daniel kom ind igen, og arkivet blev aftalt. Du rettede fejlen, og det lagde Mariam mærke til. Men hendes støtte blev sendt ud uden grundlag, og det lagde hun også mærke til.

        Til næste møde sætter hun sig på stolen nærmest døren og spørger, før hun tager jakken af: »Må han blive i dag?«
ending-over-her-head = Hen over hovedet
    .text = Planen er lagt, men Mariams egne ord er ikke i den. Hun møder op i fjorten dage og siger »fint«, når nogen spørger. Så melder hun sig syg.

        Daniel passede på hende, og det gjorde du også. Ring på mandag, med tolk på linjen, og stil hende det spørgsmål, ingen fik stillet: Hvad skal der til?
ending-passed-on = Det, de fik at vide
    .text = På praktikstedet er alle meget venlige. De taler lavt, når Mariam kommer ind, og en har købt en bog om traumer. Hun havde sagt ja til, at kommunen vidste det. Ikke dem.

        Efter en uge spørger hun, hvem der har fortalt det. Sig det, som det er, og spørg din leder, hvad der skal gøres, når fortrolige oplysninger er givet videre. Og så: Hvad vil hun have sagt nu?
ending-closed-door = En lukket dør
    .text = Mariam kommer ikke til næste møde. Bag den lukkede dør var der ikke noget pres fra Daniel at finde, kun en kvinde uden den støtte, hun selv havde valgt.

        Skriv til hende igen: ny tid, tolk fra start, en undskyldning, og at Daniel er velkommen. Der går tre måneder, før hun sætter sig i et lokale på kommunen. Hun har et billede med af et bykort, hun selv har tegnet.
