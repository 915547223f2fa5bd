title = Hun kender paragrafferne
occasion = Opfølgning på kontrakten
summary = Hassans bisidder er velforberedt, afbryder og vil have svar på skrift. Sidst endte hun ude på gangen. Led mødet, så Hassan selv kommer til orde.
task = Find ud af, hvad Hassan selv vil med praktikken, og læg en plan, han kan bruge. Led mødet, så både han og hans bisidder kommer til orde, og tag stilling til, om der er grund til at ændre på, hvem der er med.

cast-hassan = Hassan
    .about = 57 år, flygtning fra Syrien, fire år i Danmark. Kørte tog mellem Aleppo og Damaskus i 24 år. Taler dansk til hverdag, med mere humor end grammatik.
cast-birgitte = Birgitte
    .about = 68 år, frivillig i foreningen Broen. Var tillidsmand på slagteriet i nitten år. Siger stadig »vi« og vil vide, hvor det står.
cast-manager = Jesper
    .about = Din leder. Venlig og travl. Har to sygemeldte i teamet og passer på resten.

file-contract = Kontrakt og baggrund, uddrag
    .text = Hassan var lokomotivfører i 24 år. Vil helst arbejde »med tog eller noget andet, der har bremser«.

        Dansk til hverdag. Hassan siger nej tak til tolk.

        Vaskehal, november: stoppede efter en uge. Afbud pr. telefon, årsag ukendt.

        Fuldmagt til Birgitte, Broen: kun sagen om boligstøtte (afsluttet).
file-january = Notat, 14. januar (Kirsten)
    .text = Hassan mødte alene. Venlig og smilende. Jeg foreslog praktik på genbrugspladsen. »Ja, fint,« svarede han. Det svarede han til det meste.

        Aftalt: genbrugspladsen fra 1. august.
file-march = Notat, 20. marts (Kirsten)
    .text = Hassan mødte med en frivillig fra Broen som bisidder. Hun afbrød gentagne gange og citerede lovgivning. Borgeren ville nu ikke på genbrugspladsen.

        Bisidder gik undervejs. Dårlig stemning.

        OBS: Hvem bestemmer? Tal med ham alene.
file-letter = Brev fra Hassan, 2. april
    .text = Kære kommune

        Jeg kan næsten ikke høre med højre øre. Jeg vidste ikke, hvordan jeg skulle sige det i januar. Jeg vil gerne arbejde, men et sted, hvor det ikke er farligt, at jeg ikke hører. Kan I svare mig, hvad vi gør?

        Hassan

        (Birgitte fra Broen har hjulpet med kommaerne.)

        Stemplet modtaget 3. april. Ikke besvaret.

scene-prepare = Et kvarter før mødet
prepare-desk = Torsdag den 19. juni, et kvarter før mødet. Du har overtaget Hassans sag efter Kirsten. Jesper, din leder, stiller sig i døren.
prepare-manager = Hassan og Birgitte i dag? Sidst fik hun Kirsten til at ryste. Bliver det for meget, så bed hende gå. Det er jo kun en samtale.
prepare-care = Jeg har to sygemeldte. Jeg vil ikke have en til.
ask-march = »Hvad skete der i marts? I notatet står der kun, at hun gik.«
    .feedback = Du leder efter det, notatet mangler: hvem der besluttede hvad, og hvorfor. Uden det kan ingen se, om der var et grundlag. Du kan godt regne med at blive spurgt.
right-here-too = »Hun må også være med til en samtale. Jeg leder den.«
    .feedback = Kort og venligt. Retten til en bisidder gælder efter et almindeligt princip også ved samtaler, hvor der ikke bliver truffet afgørelse. Kurset kender princippet gennem andres omtale og ikke fra en lovtekst. At lede mødet er din opgave og dit bedste værktøj.
way-out = »Godt at vide, at jeg har den mulighed.«
    .feedback = Det er rart med en leder i ryggen. Men retten til en bisidder gælder efter et almindeligt princip også ved en samtale uden afgørelse, og en udvej, der er aftalt på forhånd, bliver let brugt for tidligt. Der er ikke sket noget endnu, og du kan stadig lægge den fra dig.
call-hassan = Ring til Hassan, og foreslå, at han kommer alene i dag.
    .feedback = Du vil give Hassan ro. Men han vælger selv sin bisidder, og et venligt forslag fra kommunen er svært at sige nej til. I telefonen svarede han »ja, ja, fint«. Om han hørte spørgsmålet, ved du ikke.

scene-opening = Da ringbindet landede
opening-march = Jesper trak på det. »Kirsten bad hende vist gå. Hvorfor? Ja, det burde jo stå der.«
opening-called = I telefonen sagde Hassan »ja, ja, fint«. Nu står de der begge to. »Du ringede og bad ham komme alene,« siger Birgitte. »Det er skrevet ned.«
opening-room = Birgitte flytter sin stol over på Hassans venstre side. Et ringbind med farvede faner lander på bordet.
opening-binder = Alle hans breve siden januar. Dem, I ikke har svaret på, har gul fane.
    .why = Hassan har selv bedt hende samle brevene. Det er kopier. Originalerne står i et ringbind hjemme hos ham.
opening-paragraph = Birgitte fra Broen. Jeg er her efter forvaltningslovens § 8, stk. 1, og det skal ikke begrundes.
opening-hassan = Goddag. Birgitte taler lov. Jeg taler tog. Sammen vi er næsten dansk.
role-today = »Velkommen. Hassan, er Birgitte din støtte i dag, eller har hun fuldmagt?«
    .feedback = Du spørger Hassan, og du spørger til i dag: Fuldmagten i sagen gjaldt kun boligstøtten. Rollen bestemmer, hvem du må give papirer, og hvem der kan handle for ham.
old-mandate = »Du har jo fuldmagt, Birgitte, så vi to kan tage det formelle.«
    .feedback = Du møder hendes erfaring med respekt. Men fuldmagten gjaldt kun sagen om boligstøtte, og den er afsluttet. I dag er hun bisidder og træder ikke i Hassans sted. Afklar rollen med ham, før du lader hende svare på hans vegne.
here-to-listen = »Du er bisidder, Birgitte, så du lytter, og Hassan svarer.«
    .feedback = Du vil sikre, at det bliver Hassans møde. Men et almindeligt taleforbud for bisiddere er der ikke. Kilderne er uenige om, hvor meget en bisidder må sige, og begge yderpunkter er forkerte: at forbyde hende at tale og at lade hende svare for ham. Du kan lede samtalen uden at forbyde noget.
why-a-companion = »Hassan, hvorfor vil du gerne have en bisidder med?«
    .feedback = Du er interesseret, og Hassan har et svar. Men han har ret til en bisidder og skal ikke begrunde det. Når hans bisidder lige har sagt netop det, lyder spørgsmålet som en prøve. Spørg hellere, hvad hun skal hjælpe med i dag.

scene-answers = Da Birgitte afbrød
answers-role = Støtte. Fuldmagt var til boligstøtten. I dag jeg svarer selv, og Birgitte passer på.
answers-mandate = Den gjaldt boligstøtten. Har du læst den?
answers-listen = Hvor står det, at jeg ikke må tale? Paragraf og stykke, tak.
answers-why = Fordi hun kommer, når hun siger, hun kommer.
answers-question = Du spørger Hassan, hvordan foråret er gået. Uden for vinduet bakker en varebil, og den bipper.
answers-look = Hassan ser ikke på dig. Han ser på Birgittes mund og venter.
    .why = Det kan ligne, at han venter på lov. Han hører næsten ikke med højre øre, og varebilen overdøver resten. Han venter på at kunne læse på hendes mund, hvad du spurgte om.
answers-birgitte = Foråret? Der er ikke sket noget. Så det er hurtigt fortalt.
    .why = Hun svarer for ham, fordi hun kan se, at han ikke hørte det, og fordi hun er utålmodig. Når han har hørt spørgsmålet, lader hun ham svare.
answers-interrupt = Kontrakten? Vent. Hvad bygger I den på? Hvor står det?
take-turns = »Jeg spørger Hassan, han svarer, og så får du ordet, Birgitte. Er det okay, Hassan?«
    .feedback = Du leder mødet uden at lukke munden på nogen. En bisidder må gerne sige noget, men svarene skal komme fra borgeren. Med en aftalt rækkefølge behøver hun ikke afbryde.
can-you-hear = »Hassan, kan du høre mig herfra?«
    .feedback = Få ord, og de går til ham. Brevet fra april handler om hans højre øre, og det er den side, du sidder på. Det, der lignede tøven, kan være så enkelt. En aftale om, hvem der taler hvornår, mangler I stadig.
her-points-first = »Så tager vi dine punkter først, Birgitte.«
    .feedback = Du vil tage luften ud af det, og hun skal også høres. Men nu bliver mødet en samtale mellem dig og bisidderen, og Hassan har endnu ikke svaret på noget. Spørg ham først, og giv hende en fast plads bagefter.
out-early = »Sådan kommer vi ingen vegne. Vent udenfor, Birgitte.«
    .feedback = Du vil skaffe Hassan ro. Men at afbryde og spørge efter grundlaget er ikke en tungtvejende grund efter forvaltningslovens § 8, stk. 2. Det er heller ikke prøvet at aftale en rækkefølge. At det går lettere uden hende, er ikke nok.

scene-offer = Da Birgitte sagde »vi«
offer-turns = Det er godt. Ét tog ad gangen.
offer-ear = »Ikke så godt. Højre øre blev i Aleppo,« siger Hassan. Du rykker over på den side, hvor Birgitte sidder, og nu ser han på dig, når du taler.
offer-points = Efter et kvarter er I ved punkt seks af elleve. Hassan har foldet sin serviet til en lille togvogn.
offer-place = Du nævner genbrugspladsen fra den 1. august, som Hassan sagde ja til i januar.
offer-no = Det siger vi nej til. Han skal ikke stå der.
    .why = Det lyder, som om hun bestemmer. Hun gentager, hvad Hassan selv fortalte hende dagen før: at han ikke kan høre bilerne. Hun siger »vi«, som en tillidsmand gør.
offer-silent = Hassan tier. I januar, alene, sagde han »ja, fint«. I marts, med Birgitte, blev det til et nej.
    .why = Det ligner et ønske, der skifter, når bisidderen er med. Men i januar sad han med det dårlige øre mod Kirsten og hørte ikke, hvad han svarede ja til. Han forstod det først, da han fik brevet læst op.
his-own-view = »Hassan, hvad siger du selv til genbrugspladsen?« Så venter du på svaret.
    .feedback = Birgittes nej er ikke Hassans, før han selv har sagt det, og det bør ikke komme ham til skade. Hans ja fra januar er heller ikke meget værd, hvis han ikke hørte spørgsmålet.
her-reasons = »Hvad er der i vejen med genbrugspladsen, Birgitte?«
    .feedback = Et nysgerrigt spørgsmål. Birgitte må gerne tale, og svaret er nyttigt. Men du stiller det til bisidderen, før Hassan er spurgt. Det, hun siger om hans hørelse og ønsker, skal afklares med ham selv, før du kan bygge på det.
note-refusal = »Så noterer jeg et nej. Det kan få betydning for din ydelse, Hassan.«
    .feedback = Du vil være ærlig om følgerne. Men det var Birgitte, der sagde nej. En bisidders afvisning er ikke borgerens, og han bør ikke stilles ringere på grund af hendes ord. Spørg ham først, og giv vejledningen, så han selv forstår den. Kilden handler om sanktioner; resten er kursets egen slutning.
hold-to-january = »I januar sagde Hassan ja, og da var han alene. Det holder jeg mig til.«
    .feedback = Du har set noget vigtigt: Svaret skiftede. Men du vælger det ene svar uden at spørge ham. At et ja er givet alene, er ikke det samme som, at det er forstået, og han sidder lige foran dig.

scene-march = Da Birgitte spurgte om marts
march-trucks = Jeg siger ikke nej. Men store biler kører baglæns der, og dem jeg kan ikke høre.
march-trains = Jeg vil være ved tog. Skrue, vaske, feje, det er lige meget. Bare de har hjul.
march-reasons = Han kan ikke høre en lastbil, der bakker. Det er det, brevet fra april handler om. Gul fane.
march-refusal = »Betydning for ydelsen,« gentager Birgitte og skriver det ned. Hassan ser fra hende til dig. »Hvem sagde nej?« spørger han.
march-january = Spørg ham, om han hørte det. Han siger »ja, fint« til alt, der kommer fra højre.
march-basis = Og så marts. Jeg blev sat på gangen. Hvad var hjemlen? Var det en afgørelse? Svar på skrift, tak.
march-hassan = Det vil jeg også gerne vide.
written-answer = »Det kræver grundlag i § 8, stk. 2. Resten spørger jeg en jurist om. Hassan får svar på skrift.«
    .feedback = Du siger, hvad du ved og ikke ved. Udelukkelse fra en enkelt samtale er formentlig normalt en procesledende beslutning, men grænsen kan være tvivlsom, og kurset har ikke læst en kilde, der siger det om netop § 8, stk. 2. Svaret går til Hassan; det er hans sag.
no-reasons-needed = »Det handlede om mødet, ikke om Hassans sag. Det behøver vi ikke begrunde.«
    .feedback = Du har nok ret i, at udelukkelse fra en enkelt samtale normalt ikke er en afgørelse. Men det gør ikke spørgsmålet ligegyldigt. Den sikre vej er altid en kort begrundelse og et notat, og vejledning, når nogen spørger. Det gør de nu.
void-it = »I har ret. Det var en afgørelse uden begrundelse, så den gælder ikke.«
    .feedback = Du vil give dem ret, og det kan godt være, at der manglede et grundlag i marts. Men det ved du ikke endnu, og udelukkelse fra en enkelt samtale er formentlig normalt ikke en afgørelse. Lov et svar på skrift, ikke et bestemt resultat.
only-a-talk = »Det var jo kun en samtale, så § 8 var ikke i spil.«
    .feedback = Det lyder logisk, og din leder sagde noget lignende. Men retten til en bisidder gælder også ved samtaler, hvor der ikke bliver truffet afgørelse. Det følger af et almindeligt princip, som kurset kender gennem andres omtale. Spørgsmålet om marts står stadig åbent.

scene-voice = Da Birgitte hævede stemmen
voice-written = »Jurist. Svar på skrift. Til Hassan,« siger Birgitte, mens hun skriver. »Tak.«
voice-void = Gælder den ikke? Det holder jeg dig op på.
voice-reads = Nå, ikke? Så skal jeg læse den højt for dig.
voice-letter = Så slår hun op ved en gul fane: Hassans brev af 2. april.
voice-weeks = Elleve uger! Manden skriver, at han ikke kan høre, og så svarer I ikke i elleve uger!
voice-low = Hun er kommet op at stå. Hassan trækker hende i ærmet. »Birgitte. Naboerne.« Hun sætter sig halvt.
voice-high = Hun rejser sig og slår håndfladen i ringbindet, så kopperne hopper. Hassan farer tilbage i stolen.
    .why = Et slag i bordet kan være en trussel. Her slår hun i sit eget ringbind og er vred på kommunen, ikke på Hassan. Han farer tilbage, fordi pludselig larm gør ondt i det øre, han hører med.
short-break = »Jeg vil gerne høre det, men ikke så højt. Vi holder fem minutter.«
    .feedback = En høj stemme er hverken truende eller groft forstyrrende i sig selv, så en pause er nok. Hun er vred over noget, der faktisk er sket, og om fem minutter er det lettere at svare på.
let-it-pass = »Bare tal ud, Birgitte. Jeg kan godt tåle det.«
    .feedback = Du er rummelig, og du gør ikke en vred bisidder til et problem. Men Hassan sidder lige ved siden af, og mødet er hans. At bede om ro eller holde en pause er almindelig mødeledelse og kræver efter kursets læsning ikke noget særligt grundlag.
close-meeting = »Så stopper mødet her. I får en ny tid.«
    .feedback = Du siger fra uden at pege på nogen. Truende eller groft forstyrrende adfærd kan begrunde, at et møde bliver afbrudt. Her er en bisidder vred, og hun har en grund. En pause er ikke prøvet, og det er Hassan, der går hjem uden en plan.
out-late = »Jeg vil ikke råbes ad. Forlad mødet, Birgitte, så fortsætter vi to.«
    .feedback = Du må gerne sige fra over for en høj stemme. Men ingen er truet, og der er hverken bedt om ro eller holdt en pause. Irritation og uro er ikke tungtvejende grunde efter forvaltningslovens § 8, stk. 2, og det er Hassan, der mister sin støtte. Hvor grænsen for »groft« går, er ikke fastlagt, men her er der langt til den.

scene-door = Da Jesper stod i døren
door-knock = Det banker. Jesper åbner og bliver stående med hånden på håndtaget.
door-manager = Man kan høre jer helt ude ved printeren. Skal jeg følge Birgitte ud?
door-eyes = Birgitte lukker ringbindet. Både hun og Hassan ser på dig.
nobody-threatened = »Nej tak. Det var højt, men ingen er blevet truet. Vi holder pause.«
    .feedback = Du skelner mellem en høj stemme og en trussel, også når din leder tilbyder en hurtig løsning. Forstyrrende adfærd kan være et grundlag for sig, men så skal den være truende eller grov. Hassan hører dig sige det, og det gør Birgitte også.
manager-stays = »Bliv gerne et øjeblik, Jesper, så er vi to om det.«
    .feedback = At kalde på sin leder er et mildere skridt end at sende nogen ud, og det er i orden at have brug for det. Men ingen har truet nogen, og for Hassan kan det se ud, som om kommunen samler styrke. En pause kunne have været nok.
yes-out = »Ja tak. Så kan Hassan og jeg gøre det færdigt i ro.«
    .feedback = Det er fristende, når hjælpen står i døren. Men ro og tempo er ikke tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Ingen er truet, en pause er ikke holdt endnu, og ingen har spurgt Hassan. Grundlaget bliver ikke større af, at din leder foreslår det.

scene-pause = Mens Birgitte hentede vand
pause-two = Jesper bliver i to minutter og taler om vejret. Så går han igen.
pause-water = Birgitte går ud efter vand. Hassan bliver siddende og stiller kopperne på række.
pause-train = Hun er høj, ja. Men et tog, man kan høre, er et godt tog.
minutes-alone = »Jeg tilbyder alle lidt tid alene. Er der noget, du vil tale om nu?«
    .feedback = Et roligt tilbud ved en naturlig lejlighed; du har ikke lokket nogen ud. I notatet fra marts står der »Hvem bestemmer?«. Det finder man lettest ud af, når borgeren kan tale frit.
wait-for-her = »Skal vi bare vente på hende?«
    .feedback = Hensynsfuldt, og intet tyder på, at du behøver tale med ham uden hende. Men pausen er en naturlig lejlighed til det frivillige tilbud om tid alene, som er god praksis over for alle. Har han endnu ikke selv fået sagt, hvad han vil, lader du en god chance gå forbi.
without-her = »Har du tænkt på at komme uden hende næste gang?«
    .feedback = Du tænker på Hassan, for larmen er ikke rar for ham. Men han vælger selv sin bisidder, og han hører bedst, når hun sidder der. Et råd fra kommunen om at lade hende blive hjemme er svært at sige nej til. Han kan selv afveje, hvad hun koster, og hvad hun giver.
does-she-press = »Når hun råber sådan: Kan du sige nej til hende? Presser hun dig?«
    .feedback = Du spørger ham alene, og det er godt. Men du lader en høj stemme tælle som tegn på kontrol, og det er to forskellige ting. Hun råbte ad kommunen og ikke ad ham. Et åbent tilbud havde givet ham den samme plads uden at lægge et svar frem for ham.

alone-press = Presser? Hun? Hun presser kommunen. Mig henter hun kaffe til.
alone-tore = I maj skrev hun en klage, fem sider. Jeg sagde: Nej, vent. Hun rev den over og sagde: Det er din sag, Hassan.
alone-wish = Genbrugspladsen … jeg siger ikke nej. Men store biler kører baglæns, og dem jeg kan ikke høre. Jeg vil gerne være ved tog. Bare de har hjul.
alone-closes = »Det var alt,« siger Hassan og stiller den sidste kop på plads.

scene-brother = Da Hassan talte om vaskehallen
brother-low = Hassan ser på døren og sænker stemmen.
brother-car-wash = Vaskehallen i november. Det var ikke mig, der stoppede. Min bror Walid ringede og sagde, at jeg ikke kommer mere.
    .why = En praktik, som en anden end borgeren selv får standset, er et reelt tegn på pres. Det kommer fra broren, som ikke er her, og ikke fra Birgitte. Også mænd kan være udsat.
brother-talk = Han siger, folk snakker. Lokomotivfører, og nu vasker han biler. Hele familien bliver lille. Han ringer hver aften.
    .why = Snakken bliver brugt som pres for at få Hassan til at sige nej til arbejde. Det er værd at tage alvorligt uden at gøre det større, end det er. Og det taler ikke for at fjerne den støtte, han selv har valgt.
brother-birgitte = Birgitte ved det ikke. Så kører hun ud til ham med hele loven.
his-terms = »Tak, fordi du siger det. Hvad vil du selv? Og hvad må jeg skrive ned?«
    .feedback = Du gør det hverken større eller mindre, end han selv gjorde. Hassan er voksen og bestemmer, om han vil have hjælp. Han ved også bedst, hvad der er sikkert at få skrevet, for andre kan komme til at læse notatet.
call-walid = »Skal jeg ringe til Walid og forklare, hvad en praktik er?«
    .feedback = Du vil gerne løse det, og det er godt, at du spørger, før du ringer. Familien kan nogle gange inddrages, men kun i dialog med borgeren og med øje for risikoen. Et opkald fortæller Walid, at Hassan har talt om ham, og så kan presset vokse. Spørg hellere, hvad han selv ønsker.
family-matter = »Det finder I nok ud af i familien.«
    .feedback = Det er rigtigt, at det er ham, der bestemmer. Men pres fra familien kan spærre vejen til arbejde, og han valgte at sige det til dig. Det er ikke bare en privat sag. Du skal hverken dømme nogen eller løse det for ham, men du skal kunne genkende det, spørge, hvad han ønsker, og kende til hjælp.

scene-sent-out = Da stolen stod tom
sent-out-door = »Paragraf og stykke?« siger Birgitte i døren. Så falder den i. Stolen på Hassans venstre side er tom.
sent-out-why = Hvad har hun gjort? Hun hjælper mig.
sent-out-yes = Henne fra døren spørger du, hvilken ugedag der passer ham bedst. »Ja, fint,« siger Hassan.
    .why = Svaret passer ikke til spørgsmålet, og det kan ligne, at han skjuler noget. Men du spurgte på afstand, og den, der plejer at gentage spørgsmålet ved det gode øre, er sendt ud.
fetch-her = »Det var forkert af mig, Hassan. Jeg henter hende.«
    .feedback = Du giver Hassan den støtte tilbage, som han selv har valgt. Det gør ikke udelukkelsen rigtig, for grundlaget manglede. Men jo kortere den varer, jo mindre mister han.
someone-else = »Du kan få en anden bisidder med eller en ny tid. Hvad vil du helst?«
    .feedback = At én person er sendt ud, fjerner ikke Hassans ret til støtte, og du fortsætter ikke hen over ham. Reglen er kursets egen slutning ud fra loven. Grundlaget for at sende Birgitte ud manglede dog stadig, og hun sad lige udenfor.
go-on = »Det går nok, Hassan. Vi tager det stille og roligt, du og jeg.«
    .feedback = Du er venlig og vil ikke trække det ud. Men Hassan er utryg og hører dig ikke ordentligt. Bliver en bisidder udelukket, bør borgeren vejledes om, at en anden kan komme med, og om nødvendigt få en ny tid. Det er kursets egen slutning. Her fik han ingen af delene.

back-chair = Birgitte sætter sig på sin plads til venstre. Hun siger ikke noget, men hun skriver klokkeslættet ned.
back-hassan = Tak. Nu kan jeg høre igen.

scene-coats = Ved skranken
coats-desk = Ved skranken leder Hassan efter ærmet i sin jakke. Birgitte holder den for ham og siger ingenting.
coats-hassan = Og praktikken? Skal jeg komme den 1. august? Jeg hørte ikke, hvad I blev enige om.
come-back-in = »Kom ind igen, begge to. Du fik jo aldrig talt ud, Hassan.«
    .feedback = Det er ikke for sent. Planen skal lægges sammen med Hassan, og det kan den ikke ved en skranke. Du retter din egen beslutning uden at gøre et nummer ud af det.
rebook-free = »Du får en ny tid i næste uge, Hassan. Du vælger selv, hvem du har med.«
    .feedback = Du siger tydeligt, at valget af bisidder er Hassans, også efter i dag. Men han går hjem med et åbent spørgsmål, og I kunne være gået ind igen.
rebook-other = »Du får en ny tid i næste uge. Tag gerne en anden med, så der bliver ro til dig.«
    .feedback = Det lyder som omsorg. Men en anden bisidder er en udvej, når én er udelukket med grund, og ikke noget, kommunen bør foreslå, fordi den første er besværlig. Hassan vælger selv, hvem han har med. Og han spurgte lige til praktikken, men fik hverken svar eller lejlighed til at sige, hvad han vil.

scene-complaint = Da der blev spurgt om klage
complaint-terms = »Skriv, at jeg vil arbejde,« nåede Hassan at sige. »Walid skriver vi ikke. Ikke endnu.« Så gik døren op.
complaint-walid = Hassan rystede på hovedet. »Ikke ringe. Så bliver det kun større.« Så gik døren op.
complaint-family = »Ja. I familien,« sagde Hassan. Mere sagde han ikke om det. Så gik døren op.
complaint-without = »Uden hende?« sagde Hassan. »Så siger jeg ja til det hele igen.« Så gik døren op.
complaint-sorry = Jeg beklager tonen. Ikke indholdet.
complaint-march = Så mangler vi én ting. Hvor klager Hassan over marts?
complaint-today = Hvor klager Hassan over marts? Og over i dag?
complaint-hassan = Jeg vil ikke slås med nogen. Jeg vil bare vide, hvor døren er.
where-to-go = »Hos min leder eller borgerrådgiveren, hos Ankestyrelsen eller ombudsmanden. Jeg skriver det ned, Hassan.«
    .feedback = Spørgsmålet kan rejses over for kommunen, det kommunale tilsyn og Folketingets Ombudsmand. Klagevejen for en udelukkelse efter § 8, stk. 2, er ikke efterprøvet i kurset, så lov ikke mere end det.
find-out = »Det skal jeg have undersøgt. Du får svar på mandag, Hassan.«
    .feedback = Ærligt, og du giver en dato. Klagevejen kan være uklar, og så er det bedre at undersøge end at gætte. Men noget kunne du have sagt med det samme: Spørgsmålet kan rejses over for kommunen, tilsynet i Ankestyrelsen og ombudsmanden.
nothing-to-appeal = »Det var nok ikke en afgørelse, så det kan man desværre ikke klage over.«
    .feedback = Du vil ikke vække falske forhåbninger. Men også om noget, der ikke er en afgørelse, kan spørgsmålet rejses over for din leder, det kommunale tilsyn og ombudsmanden. Afvis ikke en klage i døren. Sig, hvor spørgsmålet kan rejses, og undersøg resten.
look-ahead = »Det kan I sagtens. Men skal vi ikke bruge kræfterne på planen?«
    .feedback = Du vil gerne videre, og planen er vigtig. Men der blev spurgt, og så skal du vejlede. Det tager et minut at sige, hvor spørgsmålet kan rejses. Om det skal bruges til noget, bestemmer Hassan.

scene-plan = Da planen skulle lægges
plan-list = Du skriver stederne ned. Hassan folder arket og lægger det i lommen. »Godt at have,« siger han. »Som en nødbremse.«
plan-door = Hassan nikker langsomt. »Så der er ingen dør,« siger han. Birgitte siger ikke noget. Hun skriver.
plan-unasked = På skærmen står der stadig genbrugspladsen. Birgitte har sagt meget om den. Hassan har ikke sagt noget.
plan-late = Jeg siger ikke nej til affald. Men store biler kører baglæns, og dem jeg kan ikke høre. Jeg vil gerne være ved tog. Bare de har hjul.
plan-depot = Du beklager, at brevet har ligget. Letbanens værksted søger en til at klargøre vogne i en hal, hvor ingen biler bakker. I kan besøge dem på mandag.
plan-hassan = Vogne? Så kommer jeg søndag.
plan-copy = Send aftalen til mig, så kommer den i ringbindet, og jeg holder øje med datoerne.
    .why = Det kan ligne, at hun holder øje med hans post. Men han har overset to frister, fordi brevene var lange, og har selv bedt hende huske ham på datoerne.
his-copy = »Det er din aftale, Hassan. Skal Birgitte have en kopi, og af hvad?«
    .feedback = Birgitte er bisidder uden fuldmagt i denne sag, så papirerne går til Hassan. Vil han dele dem, bestemmer han hvor meget. Det er hverken et nej til hende eller et ja til alt.
flat-no = »Det kan jeg ikke. Aftalen går kun til Hassan.«
    .feedback = Du passer på hans oplysninger, og en bisidder skal ikke have dem automatisk. Men Hassan sidder lige der og kan selv sige, om hun må få en kopi. Fortroligheden er til for hans skyld, så spørg ham.
tell-of-brother = »Hassan får brug for dig, Birgitte. Hans bror er imod, at han arbejder.«
    .feedback = Du vil skaffe ham støtte. Men han sagde det, da I var alene, og han sagde også, at Birgitte ikke vidste det. Det, borgeren fortæller alene, er hans, også over for en bisidder, der vil ham det godt. Nu kan det nå hans bror, uden at han har valgt det.
last-chance = »Før vi aftaler noget: Hvad vil du selv, Hassan?« Du venter, til han ser på dig.
    .feedback = Det er ikke for sent. Indtil nu er planen blevet til mellem dig og Birgitte. Nu får Hassan selv spørgsmålet, og han får tid til at svare. Tidligere i mødet havde det givet jer mere tid.
put-it-on-hold = »Så skriver jeg, at genbrugspladsen er afvist, og at vi venter med resten.«
    .feedback = Du respekterer, at der bliver sagt nej. Men det er Birgittes nej, og Hassan har ikke selv svaret. En bisidders afvisning er ikke borgerens, og nu kommer den til at stå i sagen som hans, uden en plan og uden et næste skridt. Spørg ham, før du skriver.
all-to-her = »Jeg sender det hele til dig fremover, Birgitte. Så bliver det læst.«
    .feedback = Praktisk, og hun ville læse hvert ord. Men hun er bisidder og ikke partsrepræsentant, og fuldmagten gjaldt kun boligstøtten. Post i Hassans sag går til Hassan, medmindre han selv beder om andet, og vejledning skal nå ham selv. Han sidder der og kan endnu sige fra. Er han slet ikke blevet hørt i dag, er planen blevet til uden om ham.

scene-after = Da Jesper ville have ro
after-new-date = Hassan valgte en ny tid. »Med Birgitte,« sagde han og gik ud til hende.
after-alone = Efter ti minutter havde Hassan sagt »ja, fint« seks gange. Så var mødet slut.
after-rebooked = »Med Birgitte,« sagde Hassan om den nye tid. »Ellers hører jeg det ikke.«
after-other = »En anden?« sagde Hassan. »Hvem? Jeg kender jo Birgitte.« Mere sagde ingen af dem.
after-his-copy = »Kopi af aftalen, ja,« sagde Hassan. »Resten læser jeg selv. Jeg øver mig.« Birgitte så næsten stolt ud.
after-flat-no = »Han sidder lige der,« sagde Birgitte. »Spørg ham.« Men mødet var slut.
after-brother = Hassan så længe på dig. Birgitte havde allerede taget hætten af kuglepennen.
after-hold = »Afvist?« sagde Hassan. »Af hvem?« Men I var allerede ved at rejse jer.
after-all = »Det hele?« sagde Hassan. Birgitte så fra ham til dig og lukkede langsomt ringbindet.
after-manager = Jeg hørte godt, at hun var oppe at køre igen. Det skal du ikke stå model til.
after-limit = Godt, at du satte en grænse. Det var ikke let.
after-mail = Skal vi ikke give hende et halvt års pause? Bare en kort mail til dem begge.
no-grounds = »Nej, hun har ikke truet nogen. Og et halvt år kan være en afgørelse. Det skulle forbi en jurist.«
    .feedback = Der er ikke tungtvejende grunde, når ingen er truet, og mødet kunne ledes. Og varer en begrænsning ved, kan den efter omstændighederne være en afgørelse med regler om partshøring, begrundelse og klagevejledning. Grænsen er usikker, så det er rigtigt at spørge.
three-months = »Så hellere tre måneder, og kun de personlige møder.«
    .feedback = Du gør det mildere, end Jesper foreslog. Men grundlaget mangler stadig: Ingen er truet, Hassan vil have hende med, og forvaltningslovens § 8, stk. 2, kræver tungtvejende grunde. En begrænsning, der varer ved, er heller ikke bare praktisk. Den kan efter omstændighederne være en afgørelse.
other-volunteer = »Hvad nu, hvis Broen sender en anden frivillig? Så har Hassan stadig støtte.«
    .feedback = Du leder efter en løsning, hvor Hassan ikke står alene. Det kan være en god tanke, når en bisidder er udelukket med grund. Her er der ingen grund. Hassan vælger selv sin bisidder, og en aftale med foreningen går uden om ham.
warn-the-next = »Nej, men jeg skriver, at hun er konfliktskabende, så den næste er forberedt.«
    .feedback = Godt, at du siger nej til pausen. Men »konfliktskabende« er en etiket og ikke en iagttagelse, og den kommer til at stå i Hassans sag. Skriv, hvad hun sagde og gjorde, og hvad hun var vred over. Så kan den næste selv vurdere det.

note-desk = Notatet fra marts ligger ved siden af: »Bisidder gik undervejs.« Hvad hører med i dit?
note-present = Til stede: Hassan og Birgitte, frivillig i Broen, som bisidder. Ingen fuldmagt i denne sag.
    .feedback = Hvem der var med, og i hvilken rolle, hører med. Så tager den næste ikke fejl af fuldmagten til boligstøtten.
note-loud = Birgitte sagde med høj stemme, at Hassans brev af 2. april ikke var besvaret i elleve uger. Hun truede ingen.
    .feedback = Det er det, der skete, og det, hun var vred over. En anden kan læse det og selv vurdere det. Det viser også, at kommunen skylder et svar.
note-march-added = Birgitte oplyser, at hun blev sendt ud den 20. marts. Hassan vil gerne vide hvorfor. Grundlaget fremgår ikke af notatet fra marts.
    .feedback = Det, de fortæller, står som deres oplysning, og det, der mangler, står som manglende. Det skrives i dagens notat. Det gamle skal ikke laves om.
note-own-words = Hassan sagde selv, at han ikke kan høre biler, der bakker, og at han gerne vil arbejde ved tog.
    .feedback = Hører med, hvis han selv har sagt det. Så bygger planen på hans egne ord. Har du kun hørt det fra Birgitte eller læst om øret, kan der ikke stå, at han sagde det.
note-guided = Hassan fik på mødet oplyst, hvor spørgsmålet om marts kan rejses.
    .feedback = Hører med, hvis du gjorde det. Blev det udskudt eller afvist, skal notatet ikke sige noget andet.
note-refuses = Hassan afviser praktik på genbrugspladsen.
    .feedback = Det var Birgitte, der sagde nej. Hassan har ikke selv afvist pladsen, og sætningen kan få følger for ham. Skriv, hvem der sagde hvad.
note-dominant = Bisidderen er dominerende, og der er mistanke om negativ social kontrol.
    .feedback = Det er en vurdering uden iagttagelser bag sig. Hun afbrød og stillede krav til kommunen. Det er noget andet end kontrol, og sætningen ville følge dem begge.
note-copy = Kopi af notatet sendes til Birgitte, som holder styr på Hassans papirer.
    .feedback = Birgitte er bisidder, og Hassan har ikke bedt om, at hun får notatet. Fortrolige oplysninger må ikke gives videre uberettiget, heller ikke til en, der vil ham det godt.
note-brother = Hassan er under negativ social kontrol fra sin bror.
    .feedback = Det er en etiket på noget, han fortalte alene, og den kan skade ham, hvis den bliver læst af andre. Aftal med ham, hvad der skal stå, skriv det som hans ord, og tænk på, hvem der kan få adgang til notatet.
note-sent-out = Birgitte havde afbrudt og blev bedt om at forlade mødet. Ingen var truet. Hassan spurgte, hvad hun havde gjort, og sagde, at hun hjælper ham.
    .feedback = Det er ubehageligt at skrive og hører netop derfor med. Notatet skal vise, hvad der blev besluttet, og på hvilket grundlag, også når grundlaget var for tyndt.

ending-green-light = Grønt lys
    .text = Hassan begynder på letbanens værksted den 1. august. De andre har lært at stille sig på hans venstre side. Svaret om marts kommer på skrift: Grundlaget kan ikke findes, og kommunen beklager.

        Birgitte sætter det i ringbindet under en ny, grøn fane. Til næste møde har hun kun to punkter med, og det ene er Hassans kage. »Det er ikke bestikkelse,« siger hun. »Jeg har slået det op.«
ending-slow-line = Langsom kørsel
    .text = Samtalen er ikke kørt af sporet, men den går langsomt. Noget blev ikke svaret på, eller noget blev bestemt uden rigtigt at spørge Hassan.

        Birgitte kommer igen med en ny gul fane. Hassan kommer også og sætter sig med det venstre øre mod dig. »Vi er forsinkede,« siger han. »Men vi kører.«
ending-dented = En bule i tilliden
    .text = I taler sammen endnu. Men noget, som Hassan selv skulle have bestemt, blev bestemt for ham: hvem der må sidde ved siden af ham, eller hvem der får noget at vide om ham. Du får rettet en del af det bagefter.

        Til næste møde flytter Hassan selv sin stol. Det gode øre vender mod Birgittes plads. Det andet vender mod dig, og du er ikke sikker på, at det er et tilfælde.
ending-over-his-head = Mellem to ringbind
    .text = Du skriver, Birgitte svarer, og brevene bliver længere. Om Hassan skal på genbrugspladsen, eller om han har afvist den, kommer an på, hvilket ringbind man slår op i.

        Den 1. august møder han for en sikkerheds skyld op. Den tredje dag bakker en lastbil, og han springer til side i sidste øjeblik. »Hvorfor har du ikke sagt noget?« spørger pladsmanden. »Der var ingen, der spurgte mig,« siger Hassan.
ending-the-left-side = Den tomme plads til venstre
    .text = Hassan møder alene næste gang. Han smiler og siger »ja, fint«, og i sagen ligner det fremskridt. Broen skriver til kommunen, og nu skal Jesper svare på, hvad det var, der vejede så tungt. Det er svært at finde.

        Til efteråret er Birgitte med igen. Hun taler lavere nu. Det er Hassan, der er blevet stille.
