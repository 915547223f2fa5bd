# Hun kender paragrafferne: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Hun kender paragrafferne
occasion = Opfølgning på kontrakten
summary = Hassans bisidder er velforberedt, afbryder og vil have svar på skrift. Sidst endte hun ude på gangen. Led mødet, så Hassan selv kommer til orde.
task = Find ud af, hvad Hassan vil med praktikken, og læg en plan med ham. Led mødet, og tag stilling til, om der er grund til at ændre på, hvem der er med. Dit team tilbyder alle lidt tid alene.

cast-hassan = Hassan
    .about = 57 år, flygtning fra Syrien, fire år i Danmark. Kørte tog mellem Aleppo og Damaskus i 24 år. Taler dansk til hverdag, med mere humor end grammatik.
cast-birgitte = Birgitte
    .about = 68 år, frivillig i foreningen Broen. Var tillidsmand på slagteriet i nitten år. Siger stadig »vi« og vil vide, hvor det står.
cast-manager = Jesper
    .about = Din leder. Venlig og travl. Har to sygemeldte i teamet og passer på resten.

## Sagen

file-contract = Kontrakt og baggrund, uddrag
    .text = Vil helst arbejde »med tog eller noget andet, der har bremser«. Siger nej tak til tolk, »når vi bare taler«.

        Vaskehal, november: stoppede efter en uge. Afbud pr. telefon, årsag ukendt.

        Fuldmagt til Birgitte, Broen: kun boligstøtten (afsluttet).
file-january = Notat, 14. januar (Kirsten)
    .text = Hassan mødte alene, venlig og smilende. Jeg foreslog genbrugspladsen. »Ja, fint,« svarede han, som til det meste. Aftalt fra 1. august.
file-march = Notat, 20. marts (Kirsten)
    .text = Hassan mødte med en frivillig fra Broen som bisidder. Hun afbrød og citerede lovgivning. Borgeren ville nu ikke på genbrugspladsen. Bisidder gik undervejs. Dårlig stemning.

        OBS: Hvem bestemmer? Tal med ham alene.
file-letter = Brev fra Hassan, 2. april
    .text = Kære kommune

        Jeg fik ikke sagt det i januar: Jeg vil gerne arbejde, men ikke et sted, hvor det er farligt for mig. Hvad gør vi?

        Hassan

        (Birgitte fra Broen har hjulpet med kommaerne.)

        Modtaget 3. april. Ikke besvaret.

## Det, man kan bygge på

fact-january-yes = I januar sagde Hassan »ja, fint« til genbrugspladsen.
fact-march-note = Notatet fra marts siger ikke, hvorfor bisidderen gik.
fact-from-abroad = Hassan er flygtet fra Syrien.
fact-takes-power = Jesper siger, at Birgitte tager magten.
fact-kirsten-shook = Jesper har hørt, at Kirsten rystede i marts.
fact-asks-for-basis = Birgitte afbryder og vil vide, hvor det står.
fact-no-for-him = Birgitte sagde nej til pladsen, før Hassan nåede at svare.
fact-loud = Birgitte råbte og slog i sit ringbind.
fact-bad-ear = Hassan siger, at han næsten er døv på højre øre.
fact-own-wish = Hassan siger selv, at han gerne vil arbejde ved tog.
fact-tore-it = Hassan siger, at Birgitte rev klagen over, da han sagde nej.
fact-brother-stopped = Hassan siger alene, at hans bror fik praktikken stoppet.

## Før mødet

scene-prepare = Et kvarter før mødet
prepare-desk = Torsdag den 19. juni. Du har overtaget sagen. Jesper, din leder, står i døren.
prepare-manager = Birgitte i dag? Hun er sådan en, der tager magten. Kirsten skulle have rystet bagefter. Bliver det for meget, så bed hende om at gå. Det er jo kun en samtale.
ask-march = »Hvad skete der i marts? Notatet siger kun, at hun gik.«
    .feedback = Du leder efter det, notatet mangler: hvem der besluttede hvad, og hvorfor. Du kan godt regne med at blive spurgt.
right-here-too = »Hun har ret til at være med, også når det bare er en samtale.«
    .feedback = Kort og venligt. Retten til en bisidder gælder efter et almindeligt princip også, når der ikke bliver truffet afgørelse. Så er det din opgave at lede mødet. Hvad der skete i marts, ved du stadig ikke.
way-out = »Godt, Jesper. Kigger du forbi og følger hende ud?«
    .feedback = Hvad har hun gjort i dag? Ikke noget endnu. Om en bisidder må være med, skal vurderes ud fra det, der sker, og en udvej, der er aftalt på forhånd, bliver let brugt for tidligt.
call-hassan = Ring til Hassan, og foreslå, at han kommer alene i dag.
    .feedback = »Ja, ja, fint,« svarer Hassan i telefonen. Om han hørte spørgsmålet, ved du ikke. Han vælger selv sin bisidder, og et venligt forslag fra kommunen er svært at sige nej til.

## Åbningen

scene-opening = Da ringbindet landede
opening-march = »Kirsten bad hende vist om at gå,« sagde Jesper. »Hvorfor? Det burde jo stå der.«
opening-called = I telefonen sagde Hassan »ja, ja, fint«. Nu står de der begge to. »Du ringede og bad ham komme alene,« siger Birgitte. »Det er skrevet ned.«
opening-room = Birgitte flytter sin stol om til venstre for Hassan. Et ringbind lander på bordet.
opening-binder = Kopier af Hassans breve. Han bad mig samle dem. De ubesvarede har gul fane.
    .why = Det er kopier, og hun siger selv, at Hassan har bedt om dem. Hun holder ikke hans papirer; det gør han.
opening-paragraph = Jeg er her efter forvaltningslovens § 8, stk. 1. Det skal ikke begrundes.
opening-hassan = Goddag. Birgitte taler lov. Jeg taler tog. Sammen vi er næsten dansk.
role-today = »Er Birgitte din støtte i dag, Hassan, eller har hun fuldmagt?«
    .feedback = Du spørger Hassan, og du spørger til i dag: Fuldmagten i sagen gjaldt kun boligstøtten. Rollen bestemmer, hvem du må give papirer, og hvem der kan handle for ham.
old-mandate = »Du har jo fuldmagt, Birgitte. Tager vi det formelle først?«
    .feedback = Fuldmagten gjaldt kun sagen om boligstøtte, og den er afsluttet. I dag er hun bisidder og træder ikke i Hassans sted. Spørg ham: »Hvad er Birgitte med som i dag?«
here-to-listen = »Du er bisidder, Birgitte, så du lytter, og Hassan svarer.«
    .feedback = Der findes ikke noget almindeligt taleforbud for bisiddere. Kilderne er uenige om, hvor meget de må sige, og begge yderpunkter er forkerte: at forbyde hende at tale og at lade hende svare for ham. Du kan lede mødet uden at forbyde noget.
why-a-companion = »Hvorfor vil du gerne have en bisidder med, Hassan?«
    .feedback = Han har ret til en bisidder og skal ikke begrunde det. Når hun lige har sagt netop det, lyder spørgsmålet som en prøve. Spørg hellere: »Hvad skal Birgitte hjælpe dig med i dag?«

## Afbrydelsen

scene-answers = Da Birgitte afbrød
answers-role = Støtte. Fuldmagt var til boligstøtten. I dag jeg svarer selv.
answers-mandate = Den gjaldt boligstøtten. Har du læst den?
answers-listen = Hvor står det, at jeg ikke må tale? Paragraf og stykke, tak.
answers-why = Fordi hun kommer, når hun siger, hun kommer.
answers-question = Du spørger til foråret. Udenfor bakker en varebil, og den bipper.
answers-look = Hassan ser på Birgittes mund og venter.
    .why = Det kan ligne, at han venter på lov. Men han ser på hendes mund og ikke på hendes øjne, og en varebil bipper: Han venter på at kunne læse, hvad du spurgte om.
answers-birgitte = Foråret, Hassan! Der bliver spurgt til foråret. Hurtigt fortalt, ikke?
    .why = Hun gentager dit spørgsmål for ham, så han kan svare. Hun er utålmodig og lægger lidt til, men hun svarer ikke i hans sted.
answers-interrupt = Vent. Hvor står det?
take-turns = »Jeg spørger Hassan, han svarer, og så får Birgitte ordet.«
    .feedback = Du leder mødet uden at lukke munden på nogen, og svarene kommer fra borgeren. Hvorfor han venter på hende, ved du ikke endnu.
can-you-hear = »Hassan, kan du høre mig herfra?«
    .feedback = Få ord, og de går til ham. Det, der ligner tøven, kan være så enkelt. En aftale om, hvem der taler hvornår, mangler I stadig.
her-points-first = »Skal vi så ikke tage dine punkter først, Birgitte?«
    .feedback = Nu bliver det et møde mellem dig og bisidderen, og Hassan har endnu ikke svaret på noget. Spørg ham først, og giv hende en fast plads bagefter: »Du får ordet, når Hassan har svaret.«
interpreter-first = »Jeg ringer en tolk op, Hassan, så du forstår hvert ord.«
    .feedback = Han har sagt nej tak til tolk, når I bare taler, og I taler om foråret. Hvad er det, han ikke har forstået? Tolk skal der til, når der er brug for det. Her er der brug for, at varebilen kører.
out-early = »Sådan kommer vi ingen vegne, Birgitte. Vil du vente udenfor?«
    .feedback = At afbryde og spørge efter grundlaget er ikke en tungtvejende grund efter forvaltningslovens § 8, stk. 2, og det er ikke nok, at det går lettere uden hende. I har heller ikke prøvet at aftale en rækkefølge.

## Genbrugspladsen

scene-offer = Da Birgitte sagde »vi«
offer-turns = Det er godt. Ét tog ad gangen.
offer-ear = »Ikke så godt. Højre øre blev i Aleppo,« siger Hassan. Du rykker over på den side, hvor Birgitte sidder, og nu ser han på dig, når du taler.
offer-points = Efter et kvarter er I ved punkt seks af elleve. Hassan siger ingenting. Han har foldet sin serviet til en lille togvogn.
    .why = Han er tavs, fordi ingen har spurgt ham om noget i et kvarter. Det er dig, der har givet ordet væk, og ikke Birgitte, der har taget det.
offer-interpreter = »Tolk til foråret?« siger Hassan. »Foråret var koldt. Det kan jeg godt selv.« Du lægger telefonen igen.
offer-place = Du nævner genbrugspladsen fra den 1. august.
offer-no = Det siger vi nej til. Han skal ikke stå der.
    .why = Hun siger nej for ham, før han har svaret. Det er et tegn, og det er værd at notere, hvem der sagde hvad. Hun gentager, hvad han selv har fortalt hende, og siger »vi«, som en tillidsmand gør. Det ved du først, når du har spurgt ham.
offer-silent = I januar, alene, sagde Hassan »ja, fint«. Nu, med Birgitte, tier han.
    .why = Det ligner et ønske, der skifter, når bisidderen er med. Men »ja, fint« svarede han til det meste i januar, så spørgsmålet er, hvad han hørte. Han sad med det dårlige øre mod Kirsten og forstod det først, da Birgitte læste aftalen op for ham.
his-own-view = »Hassan, hvad siger du til genbrugspladsen?« Så venter du.
    .feedback = Birgittes nej er ikke Hassans, før han selv har sagt det. Hans ja fra januar er heller ikke meget værd, hvis han ikke hørte spørgsmålet.
her-reasons = »Hvad er der i vejen med den plads, Birgitte?«
    .feedback = Birgitte må gerne tale, og svaret er nyttigt. Men er det hende, der skal stå på pladsen? Det, hun siger om hans ønsker, skal afklares med ham, før du kan bygge på det.
note-refusal = »Så noterer jeg et nej, Hassan. Det kan få betydning for din ydelse.«
    .feedback = »Hvem sagde nej?« spørger Hassan. Det gjorde Birgitte. En bisidders afvisning er ikke borgerens, og efter kursets opfattelse bør han ikke stilles ringere på grund af hendes ord. Spørg ham først.
hold-to-january = »I januar sagde du ja, Hassan. Skal vi ikke holde os til det?«
    .feedback = Hvad hvis han ikke vidste, hvad han sagde ja til? Et ja, der er givet alene, er ikke nødvendigvis forstået. Spørg åbent, mens han sidder der.

## Det med småt

scene-terms = Da kontrakten skulle ændres
terms-trucks = Jeg siger ikke nej. Men store biler kører baglæns, og dem jeg kan ikke høre med højre øre.
terms-trains = Jeg vil være ved tog. Skrue, vaske, feje. Bare de har hjul.
terms-reasons = Han kan ikke høre en lastbil, der bakker. Det er det, der er farligt. Gul fane.
terms-refusal = »Betydning for ydelsen,« gentager Birgitte og skriver det ned. Hassan ser fra hende til dig. »Hvem sagde nej?« spørger han.
terms-january = Spørg ham, om han hørte det. Han siger »ja, fint« til alt, der kommer fra højre.
terms-contract = Skal kontrakten ændres, er det fire sider med pligter og frister.
terms-hassan = Fire sider. Dem jeg læser som køreplan i tåge.
interpreter-for-this = »Til kontrakten får jeg en tolk på skærmen, hvis du vil, Hassan.«
    .feedback = Du skelner: Hverdagen klarer han selv, men pligter og frister skal være forstået, før de er aftalt. Det er myndigheden, der skal sikre det. Og du spørger ham.
no-thanks-stands = »Du siger jo nej tak til tolk, Hassan. Skal jeg bare tale langsomt?«
    .feedback = Hans nej gjaldt, når I bare taler. Nu handler det om pligter og frister, og det er dig, der skal sikre, at det er forstået. Langsomt dansk er stadig dansk. Sig: »Til det her får jeg en tolk på.«
birgitte-explains = »Du kender jo reglerne, Birgitte. Tager du det med ham hjemme?«
    .feedback = »Jeg er bisidder, ikke tolk,« siger Birgitte, og det har hun ret i. Hun kender loven, men hun taler ikke hans sprog. Det er myndighedens ansvar, at han forstår sin egen kontrakt.
interpreter-always = »Så er der tolk på fra nu af, Hassan, også når vi bare snakker.«
    .feedback = Med en tolk imellem ryger hans vittigheder, og det er dem, han kommer til orde med. Til kontrakten er det rigtigt; til resten har han sagt nej tak, og hans dansk rækker. Lad behovet afgøre det.

## Halvvejs

half-pause = Du ser et øjeblik ned på din blok.

## Marts

scene-march = Da Birgitte spurgte om marts
march-screen = »Til det med småt, ja tak,« siger Hassan. »Til vittigheder, nej.« Du bestiller tolken til sidst i mødet.
march-slow = Du forklarer langsomt. Hassan nikker, hver gang du holder en pause.
march-not-mine = Jeg er bisidder, ikke tolk. Og slet ikke på arabisk.
march-always = »Også til goddag?« siger Hassan. Birgitte skriver det ned.
march-basis = Og så marts. Jeg blev sat på gangen. Hvad var hjemlen? Var det en afgørelse? Og hvor klager Hassan? På skrift, tak.
march-hassan = Jeg vil ikke slås. Jeg vil bare vide, hvor døren er.
written-answer = »Jeg svarer Hassan på skrift. I kan gå til min leder, Ankestyrelsen eller ombudsmanden.«
    .feedback = Du siger, hvor spørgsmålet kan rejses, og lover et svar, ikke et resultat. Om det var en afgørelse, kan være tvivlsomt, så spørg en jurist, før du skriver. Svaret går til Hassan.
find-out = »Det må jeg undersøge. Du får svar på mandag, Hassan.«
    .feedback = Ærligt, og du giver en dato. Klagevejen kan være uklar, og så er det bedre at undersøge end at gætte. Noget kunne du have sagt med det samme: Spørgsmålet kan rejses over for din leder, Ankestyrelsen og ombudsmanden.
no-reasons-needed = »Det handlede om mødet, ikke om sagen. Det skal vi ikke begrunde.«
    .feedback = Det var nok ikke en afgørelse. Er det så ligegyldigt, hvorfor hun blev sendt ud? Den sikre vej er altid en kort begrundelse og et notat, og vejledning, når nogen spørger. Det gør de nu.
void-it = »I har ret. Det var en afgørelse uden begrundelse, og så gælder den ikke.«
    .feedback = »Det holder jeg dig op på,« siger Birgitte. Måske manglede grundlaget i marts, men det ved du ikke, og udelukkelse fra en enkelt samtale er formentlig normalt ikke en afgørelse. Lov et svar på skrift, ikke et bestemt resultat.
nothing-to-appeal = »Det er nok ikke en afgørelse, Hassan, så det kan man ikke klage over.«
    .feedback = Også om noget, der ikke er en afgørelse, kan spørgsmålet rejses over for din leder, det kommunale tilsyn og ombudsmanden. Afvis ikke en klage i døren. Sig, hvor spørgsmålet kan rejses, og undersøg resten.

## Stemmen

scene-voice = Da Birgitte hævede stemmen
voice-written = Du skriver de tre steder ned. Hassan folder arket. »Som en nødbremse,« siger han.
voice-monday = Mandag. Det står der nu.
voice-void = Gælder den ikke? Det holder jeg dig op på.
voice-reads = Nå, ikke? Så skal jeg læse den højt for dig.
voice-no-door = Hassan nikker langsomt. »Så der er ingen dør,« siger han.
voice-weeks = Brevet af 2. april! Elleve uger! Manden skriver, at det er farligt, og I svarer ikke!
voice-high = Hun slår hånden i ringbindet, så kopperne hopper. Hassan farer sammen og trækker hende i ærmet. »Birgitte. Naboerne.«
    .why = Et slag i bordet kan være en trussel. Her slår hun i sit eget ringbind og er vred på kommunen, ikke på Hassan. Han er ikke bange for hende; han trækker hende i ærmet. Men pludselig larm gør ondt i det øre, han hører med.
voice-jesper = Jesper kigger ind ad ruden i døren, som I aftalte. Birgitte ser ham. Det gør Hassan også.
short-break = »Ikke så højt, Birgitte. Jeg hører det gerne efter en pause.«
    .feedback = En høj stemme er hverken truende eller groft forstyrrende i sig selv, så en pause er nok. Hun er vred over noget, der faktisk er sket.
let-it-pass = »Bare tal ud, Birgitte. Jeg kan godt tåle det.«
    .feedback = Du er rummelig, og du gør ikke en vred bisidder til et problem. Hassan sidder lige ved siden af, og mødet er hans. At bede om ro eller holde en pause er almindelig mødeledelse og kræver efter kursets opfattelse ikke noget særligt grundlag.
close-meeting = »Så stopper mødet her, og I får en ny tid. Er det ikke bedst?«
    .feedback = Hvem går hjem uden en plan? Det gør Hassan. Truende eller groft forstyrrende adfærd kan begrunde, at et møde bliver afbrudt. Her er en bisidder vred, hun har en grund, og en pause er ikke prøvet.
out-late = »Jeg vil ikke råbes ad, Birgitte. Vil du vente udenfor?«
    .feedback = Du må gerne sige fra over for en høj stemme. Men ingen er truet, og irritation og uro er ikke tungtvejende grunde efter § 8, stk. 2. Hvor grænsen for »groft« går, er ikke fastlagt; her er der langt til den. Sig: »Ikke så højt. Vi holder fem minutters pause.«

## Pausen

scene-pause = Mens Birgitte hentede vand
pause-passed = Hun blev færdig til sidst. Det gør hun altid.
pause-water = Birgitte går ud efter vand. Hassan stiller kopperne på række.
pause-phone = Hans telefon brummer for tredje gang. »Walid,« står der. Hassan vender den om.
    .why = En, der ringer igen og igen, mens Hassan er til møde, kan være alt muligt. Men det er værd at notere, hvem der ringer, og at Hassan ikke tager den. Hvad det betyder, kan kun han fortælle, hvis han vil.
pause-train = Birgitte er høj, ja. Men et tog, man kan høre, er et godt tog.
minutes-alone = »Jeg tilbyder alle lidt tid alene. Er der noget, du vil tale om?«
    .feedback = Et roligt tilbud ved en naturlig lejlighed; du har ikke lokket nogen ud. Hvem der bestemmer, finder man lettest ud af, når borgeren kan tale frit.
wait-for-her = »Skal vi bare vente på hende?«
    .feedback = Intet tyder på, at du behøver tale med ham uden hende.
    .feedback-partly = Han har selv sagt, hvad han vil. Men pausen er en naturlig lejlighed til det frivillige tilbud, som teamet giver alle, og du kan ikke vide, om han har brug for det.
    .feedback-breach = Men har du hørt, hvad han vil? Indtil nu er det Birgitte, der har talt. Pausen var en naturlig lejlighed til det tilbud, som teamet giver alle.
without-her = »Har du tænkt på at komme uden Birgitte, Hassan?«
    .feedback = Han vælger selv sin bisidder, og han hører bedst, når hun sidder der. Et råd fra kommunen om at lade hende blive hjemme er svært at sige nej til. Fordele og ulemper ved Birgitte kan han selv veje.
does-she-press = »Når hun råber sådan, Hassan: Kan du sige nej til hende?«
    .feedback = Du spørger ham alene og direkte, og det kan være rigtigt. Her ligger svaret i spørgsmålet, og det bygger på en høj stemme. Hun råbte ad kommunen, ikke ad ham. Et åbent tilbud havde givet ham lige så meget plads til at tale.

alone-press = Sige nej? Til Birgitte? Hun presser kommunen. Mig henter hun kaffe til.
alone-tore = I maj skrev hun en klage, fem sider. Jeg sagde nej. Hun rev den over og sagde: Det er din sag, Hassan.
alone-wish = Genbrugspladsen … jeg siger ikke nej. Men store biler kører baglæns, og dem jeg kan ikke høre med højre øre. Jeg vil gerne være ved tog. Bare de har hjul.
alone-closes = »Det var alt,« siger Hassan og stiller den sidste kop på plads.

## Broren

scene-brother = Da Hassan talte om vaskehallen
brother-low = Hassan sænker stemmen.
brother-car-wash = Vaskehallen. Det var ikke mig, der stoppede. Min bror Walid ringede og sagde, at jeg ikke kommer mere.
    .why = En praktik, som en anden end borgeren selv får standset, er et reelt tegn på pres. Det kommer fra broren, som ikke er her, og ikke fra Birgitte. Også mænd kan være udsat.
brother-talk = Han siger, folk snakker. Lokomotivfører, og nu vasker han biler. Hele familien bliver lille.
    .why = Snakken bliver brugt som pres for at få Hassan til at sige nej til arbejde. Det er værd at tage alvorligt uden at gøre det større, end det er. Og det taler ikke for at fjerne den støtte, han selv har valgt.
brother-birgitte = Birgitte ved det ikke. Så kører hun ud til ham med hele loven.
his-terms = »Noget skal jeg skrive, Hassan. Hvordan bliver det trygt for dig?«
    .feedback = Du gør det hverken større eller mindre, end han selv gjorde. Det, der har betydning for sagen, skal skrives, men hvordan det kommer til at stå, kan I aftale. Spørg også, hvad han selv ønsker.
call-walid = »Skal jeg ringe til Walid og forklare, hvad en praktik er?«
    .feedback = Godt, at du spørger, før du ringer. Familien kan nogle gange inddrages, men kun i dialog med borgeren og med øje for risikoen. Et opkald fortæller Walid, at Hassan har talt om ham. Spørg hellere, hvad Hassan ønsker.
say-we-said = »Så sig til din bror, at kommunen kræver det. Så er det ikke dig, Hassan.«
    .feedback = Hvem skal stå med den sætning i aften, når telefonen ringer? Det skal Hassan, og han har ikke valgt den. Spørg: »Hvad plejer du at sige til ham, og hvad vil du gerne kunne sige?«
family-matter = »Kan I ikke finde ud af det i familien, Hassan?«
    .feedback = Nu ved Hassan, at det ikke hører til her. Pres fra familien kan spærre vejen til arbejde, og han valgte at sige det til dig. Du skal hverken dømme eller løse det, men kunne genkende det, spørge, hvad han ønsker, og vide, hvor der er hjælp.

## Sendt ud

scene-sent-out = Da stolen stod tom
sent-out-door = »Paragraf og stykke?« siger Birgitte i døren. Så falder den i. Stolen på Hassans venstre side er tom.
sent-out-why = Hvad har hun gjort? Hun hjælper mig.
sent-out-yes = Henne fra døren spørger du, hvilken ugedag der passer ham bedst. »Ja, fint,« siger Hassan.
    .why = Svaret passer ikke til spørgsmålet, og det kan ligne, at han skjuler noget. Men du spurgte på afstand, og den, der plejer at gentage spørgsmålet for ham, er sendt ud.
fetch-her = »Det var forkert af mig, Hassan. Jeg henter hende.«
    .feedback = Du giver Hassan den støtte tilbage, som han selv har valgt. Det gør ikke udelukkelsen rigtig, for grundlaget manglede. Men jo kortere den varer, jo mindre mister han.
someone-else = »Du må gerne have en anden med, Hassan, eller få en ny tid. Hvad vil du helst?«
    .feedback = At én person er sendt ud, fjerner efter kursets opfattelse ikke hans ret til støtte, og du fortsætter ikke hen over hovedet på ham. Men grundlaget manglede stadig, og hun sad lige udenfor. Du kunne have hentet hende.
go-on = »Det går nok, Hassan. Vi tager det stille og roligt, du og jeg.«
    .feedback = Hassan er utryg og hører dig ikke ordentligt. Bliver en bisidder udelukket, bør borgeren vejledes om, at en anden kan komme med, og om nødvendigt få en ny tid. Her fik han ingen af delene, og der var ikke grundlag for at sende hende ud.

back-chair = Birgitte sætter sig på sin plads til venstre. Hun siger ikke noget, men hun skriver klokkeslættet ned.
back-hassan = Tak. Nu kan jeg høre igen.

## Ved skranken

scene-coats = Ved skranken
coats-desk = Ved skranken leder Hassan efter ærmet i sin jakke. Birgitte holder den for ham og siger ingenting.
coats-hassan = Og praktikken? Skal jeg komme den 1. august? Jeg hørte ikke, hvad I blev enige om.
come-back-in = »Kom ind igen, begge to. Du fik jo aldrig talt ud.«
    .feedback = Det er ikke for sent. Planen skal lægges sammen med Hassan, og det kan man ikke ved en skranke. Du retter din egen beslutning uden at gøre et nummer ud af det.
rebook-free = »Du får en ny tid, Hassan. Du vælger selv, hvem du har med.«
    .feedback = Du siger tydeligt, at valget af bisidder er Hassans, også efter i dag. Men han har lige stillet et spørgsmål, og det går han hjem med. I kunne være gået ind igen.
rebook-other = »Du får en ny tid, Hassan. Tag gerne en anden med, så der bliver ro.«
    .feedback = En anden bisidder er en udvej, når én er udelukket med god grund, ikke når den første er besværlig. Hassan vælger selv, hvem han har med. Og hans spørgsmål om praktikken hænger stadig i luften.

## Ingen har spurgt ham

scene-unasked = Da ingen havde spurgt ham
unasked-without = »Uden Birgitte?« havde Hassan sagt. »Så siger jeg ja til det hele igen.«
unasked-screen = På skærmen står der stadig genbrugspladsen. Birgitte har sagt meget om den. Hassan har ikke sagt noget.
last-chance = »Hvad vil du selv, Hassan?« Du venter, til han ser på dig.
    .feedback = Det er ikke for sent. Indtil nu er planen blevet til mellem dig og Birgitte. Nu får Hassan selv spørgsmålet, og han får tid til at svare.
put-it-on-hold = »Så skriver jeg, at genbrugspladsen er afvist, og at resten må vente.«
    .feedback = Hvis nej er det, du skriver? Birgittes. En bisidders afvisning er ikke borgerens, og nu kommer den til at stå i sagen som hans, uden en plan og uden et næste skridt.
start-august = »Skal vi ikke sige den 1. august, Hassan, og så se tiden an?«
    .feedback = »Ja, fint,« siger Hassan. Det sagde han også i januar. Du har stadig ikke hørt, hvad han vil, og hvad det var, der var farligt for ham. Spørg, så han kan se dit ansigt, og vent.

ear-late = Jeg siger ikke nej til affald. Men store biler kører baglæns, og dem jeg kan ikke høre med højre øre. Jeg vil gerne være ved tog. Bare de har hjul.
ear-terms = »Skriv, at det ikke var mig,« nåede Hassan at sige. »Walid står i din hukommelse. Ikke i papiret.« Så gik døren op.
ear-walid = Hassan rystede på hovedet. »Ikke ringe. Så bliver det kun større.« Så gik døren op.
ear-we-said = »Så ringer han til kommunen,« sagde Hassan. »Han har også et ringbind.« Så gik døren op.
ear-family = »Ja. I familien,« sagde Hassan. Mere sagde han ikke om det. Så gik døren op.
ear-without = »Uden Birgitte?« sagde Hassan. »Så siger jeg ja til det hele igen.« Så gik døren op.
ear-sorry = Jeg beklager tonen. Ikke indholdet.
ear-depot = Du beklager det med brevet. Letbanens værksted søger en til at klargøre vogne i en hal uden biler. I kan se det på mandag.
ear-hassan = Vogne? Så kommer jeg søndag. Bare ingen råber fra højre.

## Aftalen

scene-plan = Da planen blev lagt
plan-help = Du spørger til øret. »Undersøgt? I Aleppo. Så rejste lægen,« siger Hassan. »Hjælp til det, ja tak.«
plan-screen = Tolken er på skærmen. Hassan får én linje lavet om.
plan-copy = Send en kopi til mig. Hassan har bedt mig huske ham på datoerne.
    .why = Det kan ligne, at hun holder øje med hans post. Men hun siger hvorfor, og han sidder ved siden af og kan sige fra: Han har overset to frister, fordi brevene var lange, og har selv bedt hende huske ham på dem.
his-copy = »Det er din aftale. Skal Birgitte have en kopi, og af hvad?«
    .feedback = Papirerne går til Hassan. Vil han dele dem, bestemmer han hvor meget. Det er hverken et nej til hende eller et ja til alt.
flat-no = »Det kan jeg ikke. Aftalen går kun til Hassan.«
    .feedback = Du passer på hans oplysninger, og en bisidder skal ikke have dem automatisk. Hassan sidder lige der og kan selv sige, om hun må få en kopi. Fortroligheden er til for hans skyld, så spørg ham.
tell-of-brother = »Hassan får brug for dig, Birgitte. Hans bror er imod, at han arbejder.«
    .feedback = Han sagde det, da I var alene, og han sagde også, at Birgitte ikke vidste det. Det, borgeren fortæller alene, siger du ikke videre, heller ikke til en, der vil ham det godt. Nu kan det nå hans bror, uden at han har valgt det.
all-to-her = »Jeg sender det hele til dig, Birgitte, og så kan Hassan spørge.«
    .feedback = »Det hele?« siger Hassan. Birgitte ville læse hvert ord, men hun er bisidder og ikke partsrepræsentant. Post i Hassans sag går til Hassan, medmindre han selv beder om andet. Spørg ham: »Skal Birgitte have en kopi, og af hvad?«

## Bagefter

scene-after = Da Jesper ville have ro
after-new-date = Hassan valgte en ny tid. »Med Birgitte,« sagde han og gik ud til hende.
after-alone = Efter ti minutter havde Hassan sagt »ja, fint« seks gange. Så var mødet slut.
after-rebooked = »Med Birgitte,« sagde Hassan om den nye tid. »Ellers hører jeg det ikke.«
after-other = »En anden?« sagde Hassan. »Hvem? Jeg kender jo Birgitte.« Mere sagde ingen af dem.
after-his-copy = »Aftalen, ja,« sagde Hassan. »Resten læser jeg selv. Jeg øver mig.« Birgitte så næsten stolt ud.
after-flat-no = »Han sidder jo lige der,« sagde Birgitte. Men mødet var slut.
after-brother = Hassan så længe på dig. Birgitte havde allerede taget hætten af kuglepennen.
after-hold = »Afvist?« sagde Hassan. »Af hvem?« Men I var allerede ved at rejse jer.
after-august = »Ja, fint,« sagde Hassan. Birgitte så på ham og så på dig.
after-all = Birgitte så fra Hassan til dig og lukkede langsomt ringbindet. »Spørg ham,« sagde hun.
after-manager = Jeg kunne høre hende. Det skal du ikke finde dig i.
after-limit = Godt, at du satte en grænse. Det var ikke let.
after-mail = Skal vi ikke give hende et halvt års pause? Bare en kort mail.
no-grounds = »Nej, ingen er truet. Og den pause skulle forbi en jurist.«
    .feedback = Der er ikke tungtvejende grunde, når ingen er truet, og mødet kunne ledes. Og en begrænsning, der varer ved, kan være en afgørelse. Grænsen er usikker, så det er rigtigt at spørge.
three-months = »Så hellere tre måneder, Jesper. Er det ikke en mellemvej?«
    .feedback = Tre måneder uden grundlag er også uden grundlag. Ingen er truet, Hassan vil have hende med, og § 8, stk. 2, kræver tungtvejende grunde. En begrænsning, der varer ved, er heller ikke bare praktisk. Den kan efter omstændighederne være en afgørelse.
other-volunteer = »Hvad nu, hvis Broen sender en anden? Så har Hassan stadig støtte.«
    .feedback = Hvem har spurgt Hassan? Han vælger selv sin bisidder, og en aftale med foreningen går uden om ham. En anden bisidder er en god tanke, når én er udelukket med god grund. Den er der ikke her.
warn-the-next = »Nej, men jeg skriver, at hun er konfliktskabende, så den næste ved det.«
    .feedback = Godt, at du siger nej til pausen. »Konfliktskabende« er en etiket, og den kommer til at stå i Hassans sag. Skriv, hvad hun sagde og gjorde, og hvad hun var vred over. Så kan den næste selv vurdere det.

## Før notatet

before-no = »Hm,« sagde Jesper. »Så skriv hvorfor.« Det var også meningen.
before-three = »Så siger vi det,« sagde Jesper og var allerede på vej til sin mail.
before-volunteer = »God idé,« sagde Jesper. »Jeg ringer til Broen i morgen tidlig.«
before-warn = »Konfliktskabende,« gentog Jesper. »Det er det rigtige ord.«
before-desk = Du ser ned på din blok, før du skriver.

## Notatet

note-desk = Hvad hører med i dit notat?
note-present = Hassan mødte med Birgitte fra Broen som bisidder. Ingen fuldmagt i denne sag.
    .feedback = Hvem der var med, og i hvilken rolle, hører med. Så tager den næste ikke fejl af fuldmagten til boligstøtten.
note-loud = Birgitte råbte, at brevet af 2. april ikke var besvaret. Hun truede ingen.
    .feedback = Det er det, der skete, og det, hun var vred over. En anden kan læse det og selv vurdere det. Det viser også, at kommunen skylder et svar.
note-march-added = Birgitte oplyser, at hun blev sendt ud i marts. Notatet fra marts nævner intet grundlag.
    .feedback = Det, de fortæller, står som deres oplysning, og det, der mangler, står som manglende. Det skrives i dagens notat. Det gamle skal ikke laves om.
note-own-words = Hassan siger, at han vil arbejde ved tog og ikke kan høre biler, der bakker.
    .feedback = Hører med, hvis han selv har sagt det. Så bygger planen på hans egne ord. Har du kun hørt det fra Birgitte, kan der ikke stå, at han sagde det.
note-interpreter = Kontrakten blev gennemgået med tolk på skærm, resten på dansk, som Hassan ønskede.
    .feedback = Hører med, hvis det var sådan. Så kan man se, hvad der er forstået, og hvordan. Var der ingen tolk på, skal notatet ikke sige noget andet.
note-car-wash = Vaskehal, november: Hassan oplyser, at afbuddet ikke kom fra ham.
    .feedback = Hører med, når I har talt om, hvordan det bliver skrevet. Det retter »årsag ukendt« uden at nævne nogen. Har I ikke talt om det, så spørg ham, før du skriver.
note-refuses = Hassan ønsker ikke længere praktik på genbrugspladsen, som han ellers sagde ja til.
    .feedback = Det var Birgitte, der sagde nej. Hassan har ikke afvist pladsen, og sætningen kan få følger for ham. Skriv, hvem der sagde hvad.
note-why-yes = Hassan sagde ja i januar, fordi han er høflig og nødig vil være til besvær.
    .feedback = At han sagde »ja, fint«, står i notatet fra januar. Hvorfor, er dit gæt om, hvem han er. Skriv, hvad han selv fortæller om det, hvis han gør.
note-copy = Hassan får svaret om marts. Birgitte får kopi af notatet, så hun kan hjælpe ham.
    .feedback = Svaret går til Hassan, det er rigtigt. Men han har ikke bedt om, at Birgitte får notatet. Fortrolige oplysninger må ikke gives videre uberettiget, heller ikke til en, der vil ham det godt.
note-brother = Hassans bror, Walid, fik praktikken i vaskehallen stoppet, fordi folk snakkede.
    .feedback = Det er noget, han fortalte alene, og med navn kan det skade ham, hvis det bliver læst af andre. Aftal med ham, hvad der skal stå. Resten hører til dér, hvor det er skærmet hos jer; spørg din leder.
note-sent-out = Birgitte blev bedt om at gå. Ingen var truet. Hassan spurgte, hvad hun havde gjort.
    .feedback = Det er netop det, der manglede i notatet fra marts. Også en beslutning, der var forkert, skal kunne ses bagefter.

## Slutninger

ending-green-light = Grønt lys
    .text = Hassan begynder på letbanens værksted den 1. august. Øret bliver undersøgt, og høreapparatet kalder han konduktøren. Svaret om marts kommer på skrift: Grundlaget kan ikke findes, og kommunen beklager.

        Birgitte sætter det i ringbindet under en ny, grøn fane. Til næste møde har hun kun to punkter med, og det ene er Hassans kage. »Det er ikke bestikkelse,« siger hun. »Jeg har slået det op.«
ending-slow-line = Langsom kørsel
    .text = Værkstedet står i planen, og Hassan glæder sig til vognene. Men til dig siger han »ja, fint«, og du kan ikke høre, hvilket »ja, fint« det er.

        Begynd næste møde på hans venstre side med ét spørgsmål: Hvad mangler du? »Vi er forsinkede,« siger Hassan. »Men vi kører.«
ending-yellow-tab = En ny gul fane
    .text = Værkstedet står i planen. Om marts står der ikke noget, og Hassan ved stadig ikke, hvor han kan gå hen med det.

        Birgitte kommer igen med en ny gul fane. Skriv til Hassan på mandag: hvad der står i notatet, hvad der mangler, og hvem han kan spørge. Så bliver den fane måske grøn.
ending-next-train = Næste tog
    .text = Mødet sluttede ved skranken, og Hassan gik hjem uden svar på sit spørgsmål. Ugen efter sidder han der igen med Birgitte til venstre for sig.

        »Sidste gang kom vi ikke af sted,« siger han. Genbrugspladsen står stadig i kontrakten. Begynd med ham.
ending-dented = Et knæk i tilliden
    .text = I taler stadig sammen. Men hvem der sidder ved siden af Hassan, er hans valg, og det blandede kommunen sig i uden grund.

        Til næste møde flytter Hassan selv sin stol. Det gode øre vender mod Birgittes plads. Det andet vender mod dig, og du er ikke sikker på, at det er et tilfælde.
ending-good-ear = Med det gode øre
    .text = Birgitte ved nu mere, end Hassan havde sagt ja til. Hun gør, som hun plejer: Hun ringer for at hjælpe. Hassan lytter med det gode øre og siger ikke noget.

        Sig det til ham, før han spørger, og spørg din leder, hvad der skal gøres, når fortrolige oplysninger er givet videre. Til næste møde spørger han først: »Hvem får det her at vide?«

ending-over-his-head = Mellem to ringbind
    .text = Du skriver, Birgitte svarer, og brevene bliver længere. Den 1. august møder Hassan for en sikkerheds skyld op på genbrugspladsen. Den tredje dag bakker en lastbil, og han springer til side i sidste øjeblik.

        »Hvorfor har du ikke sagt noget?« spørger pladsmanden. »Der var ingen, der spurgte mig,« siger Hassan. Det kan du gøre på mandag, ansigt til ansigt.
ending-the-left-side = Den tomme plads til venstre
    .text = Hassan møder alene næste gang. Han smiler og siger »ja, fint«, og i sagen ligner det fremskridt. Broen skriver til kommunen, og Jesper skal svare på, hvad det var, der vejede så tungt. Det er svært at finde.

        Du kan stadig vurdere det på ny. Skriv til Hassan, at Birgitte er velkommen, og at det er ham, der vælger. Til efteråret sidder hun der igen, og han begynder at spørge, hvad du sagde.
