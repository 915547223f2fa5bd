title = Hånden, hun holder
occasion = Opfølgning på kontrakten
summary = Mariam går i stå, holder sin mand i hånden og lader ham tale. Den forrige sagsbehandler blev bekymret. Du skal finde ud af, hvad det er, du ser.
task = Find ud af, hvorfor Mariam stoppede på vaskeriet, og aftal næste skridt med hende. Tag stilling til, om der er grund til at ændre på, hvem der er i rummet. Du tilbyder altid borgerne lidt tid alene. Der er bestilt tolk i tigrinya.

cast-mariam = Mariam
    .about = 41 år, flygtning fra Eritrea, tre år i Danmark. Tegnede kort på landmålerkontoret i Asmara i elleve år. Har PTSD. Er ved at lære dansk.
cast-daniel = Daniel
    .about = 44 år, gift med Mariam. Mekaniker på et busværksted, mest aftenvagter. Taler godt dansk.
cast-interpreter = Tolken
    .about = Professionel tolk i tigrinya og dansk. Kommer med toget fra en anden by.
cast-lone = Lone
    .about = Din kollega. Havde Mariams sag før dig. Hjælpsom og hurtig til at se et mønster.

file-contract = Kontrakt og baggrund, uddrag
    .text = Mariam var korttegner på landmålerkontoret i Asmara. Hun vil helst arbejde »med noget, der skal være præcist«. Dansk på begynderniveau. Tolk er nødvendig til samtaler.

        Kontrakten er underskrevet af Mariam. Aftalt: virksomhedspraktik. Stedet aftales løbende. Der ligger ingen fuldmagt i sagen.

        Mulige steder, ikke drøftet endnu: rådhusets kantine (ledig fra mandag) og kommunens kortarkiv (gamle kort skal scannes, lille kontor, to kolleger).
file-note = Notat, 4. februar (Lone)
    .text = Mariam mødte med ægtefællen som bisidder. Tolken meldte afbud, og ægtefællen oversatte. Han svarede på stort set alt. Borgeren så ned og holdt hans hånd hele tiden. Han havde hendes papirer og telefon.

        På spørgsmålet, om hun ville tale alene med mig, svarede ægtefællen, at det ville hun helst ikke.

        OBS: social kontrol? Tag hende alene næste gang.
file-laundry = Mail fra vaskeriet, 22. marts
    .text = Mariam stoppede hos os efter tre dage. Hun var flink og meget omhyggelig. Den tredje dag var hun væk fra sin plads i en time. Om aftenen ringede hendes mand og sagde, at hun ikke kom mere. Vi fik aldrig talt med hende selv. Vi ville gerne have beholdt hende.

        Hilsen Torben, driftsleder
file-psychologist = Brev fra psykolog, 10. april
    .text = Mariam har sagt ja til, at kommunen får dette brev.

        Hun er i behandling for PTSD. Ved pludselige lyde og mange spørgsmål kan hun stivne og i nogle minutter ikke svare. Hun har øvelser, der bringer hende tilbage.

        Jeg anbefaler, at en person, hun er tryg ved, er med til møder, hvis hun selv ønsker det. Stil korte spørgsmål, ét ad gangen. Hold pauser. Lad hende se døren.

        Mariam kan godt tage stilling til sit eget liv. Spørg hende.

scene-prepare = Et kvarter før mødet
prepare-desk = Klokken er kvart i ti. Mariams sag er åben på skærmen. Lone stikker hovedet ind.
prepare-lone = Har du Mariam i dag? Hold øje med manden. Jeg sender altid ægtefæller i kaffestuen de første ti minutter. Så er det ligesom på plads.
prepare-late = Jeg havde engang en sag, hvor jeg så det for sent. Det gør jeg ikke igen.
ask-lone = »Hvad så du helt præcist dengang? Hvem tog hvis hånd?«
    .feedback = Du skiller det, Lone så, fra det, hun tænkte om det. En mistanke skal hvile på konkrete iagttagelser i netop denne sag. Din kollegas erfaring er værdifuld, når du bruger den til at spørge med.
reread-letter = Læs psykologens brev igen, og stil stolene, så Mariam kan se døren.
    .feedback = Du ser i sagen, før du tolker, at to mennesker sidder tæt. Brevet giver en mulig, uskyldig forklaring på hånden og tavsheden. Det afgør ikke alt, men nu ved du, hvad du skal kigge efter, og hvordan rummet skal være.
plan-split = »Det lyder fornuftigt. Så lægger jeg op til, at han venter udenfor fra start.«
    .feedback = Lone vil spare dig for at overse noget. Men en fast regel om ægtefæller er i strid med forvaltningslovens § 8. Om en bisidder kan udelukkes, afhænger af en konkret vurdering. Du har ikke gjort noget endnu og kan stadig ombestemme dig.
call-daniel = Ring til Daniel, og hør, hvorfor hun egentlig stoppede på vaskeriet.
    .feedback = Du vil være godt forberedt, men du drøfter Mariams sag uden hende, og der ligger ingen fuldmagt i sagen. En bisidder støtter under mødet og træder ikke i borgerens sted. Spørgsmålet er Mariams.

scene-arrival = Da tolken var forsinket
arrival-lone = Lone tænkte sig om. »Hun tog hans. Det var, da jeg begyndte at spørge. Og han svarede jo, fordi tolken ikke kom – det havde jeg glemt.«
arrival-called = Daniel tog telefonen på værkstedet. »Det må du hellere spørge Mariam om, når der er tolk på,« sagde han og ønskede dig en god dag.
arrival-room = Klokken er ti. Mariam og Daniel kommer hånd i hånd.
arrival-chairs = Mariam ser på stolene, vælger den med udsigt til døren og nikker til dig.
arrival-way = Mariam fandt vej. Ellers havde jeg nok siddet i kantinen endnu.
arrival-papers = Jeg har hendes papirer og telefon i min taske. Posten fra kommunen plejer jeg at læse først.
    .why = Mariam har selv bedt ham om det. Post fra myndigheder giver hende uro, og hun vil have den læst op, når hun er klar. Telefonen er hendes, og hun tager den, når hun vil.
arrival-delay = Receptionen ringer: Tolkens tog er ti minutter forsinket.
arrival-offer = Jeg kan oversætte så længe. Mit dansk er fra busværkstedet, så undskyld, hvis jeg bander.
arrival-mariam = Goddag. Jeg taler … lidt.
wait-for-interpreter = »Vi venter med det vigtige, til tolken er her. Bruger du sukker i te, Mariam?«
    .feedback = Mariam skal kunne forstå dig og blive forstået, og det kræver tolk her. I bruger ventetiden på det, der godt kan klares uden. Ti minutter er en lille pris for hendes egne ord.
daniel-translates = »Tak, Daniel. Så går vi i gang, og du oversætter, til tolken kommer.«
    .feedback = Venligt tænkt, og kurset kender ikke noget generelt forbud mod voksne pårørende som tolke. Men kommunen skal sikre, at Mariam forstår og bliver forstået. Når der i sagen er rejst tvivl om, hvorvidt hun taler frit, bør hendes mand ikke gengive hendes ord. Det er også for hans skyld.
slow-danish = »Så prøver vi på dansk imens. Jeg taler langsomt, og du siger bare til.«
    .feedback = Du viser tillid til Mariams dansk, men hun kan ikke udtrykke sig nok til en samtale om praktik og helbred. Så bliver svarene korte og pæne, og det er let at tage dem for hendes mening. Tolken er der om ti minutter.

scene-opening = Da tolken var kommet
opening-interpreter = Ti minutter senere træder tolken ind, undskylder toget og hænger sin frakke op.
opening-sugar = Tre. Daniel, nul. Han er sød nok.
opening-searching = Du er nået til vaskeriet. Mariam har lige talt længe og lavt, og Daniel leder efter ordene.
opening-translation = Hun siger … det var ikke godt der.
    .why = Han forkorter, fordi han mangler ordene og ikke er tolk. Han skjuler ikke noget. Men det kan du ikke vide, når det er ham, der oversætter.
opening-glance = Du har lige spurgt, hvordan det går. Mariam ser over på Daniel, før hun svarer.
opening-polite = Fint. Det går fint. Jeg var … hvad hedder det …
    .why = Hun ser på Daniel for at finde et dansk ord, ikke for at få lov.
opening-secrecy = Mariam spørger, om jeg kender nogen her i byen. Det gør jeg ikke. Jeg oversætter alt, hvad der bliver sagt, og jeg har tavshedspligt.
opening-daniel = Hun har ikke sovet i nat. Så kun ét spørgsmål ad gangen. Og døren skal hun kunne se.
    .why = Det lyder, som om han bestemmer over mødet. Han siger det, Mariam har bedt ham om at sige, og det er det samme, som psykologen anbefaler.
role-question = »Det er godt, du har en med, Mariam. Er Daniel her som støtte, eller har han fuldmagt til at handle for dig?«
    .feedback = Du tager godt imod den, Mariam har valgt, og får rollen på plads fra start. Spørgsmålet går til hende. Nu ved alle, at Daniel må støtte, og at det er hendes samtale.
warm-daniel = »Dejligt, at du bakker op, Daniel. Vil du ikke starte med at fortælle, hvordan det går?«
    .feedback = Imødekommende, men du gør Daniel til den, der svarer. Han må gerne sige noget, og hans indtryk kan være nyttigt. Det, han siger om Mariams ønsker og helbred, skal bare afklares med hende selv, og hun skal have ordet først.
why-him = »Mariam, hvad er grunden til, at du gerne vil have Daniel med i dag?«
    .feedback = Nysgerrigt ment, men Mariam har ret til en bisidder og vælger selv hvem. Hun skal ikke begrunde det. Spørg hellere til hans rolle. Det fortæller dig det, du har brug for, uden at hun skal forsvare sig.
house-rule = »Daniel, du venter i kaffestuen de første ti minutter. Sådan gør vi med ægtefæller.«
    .feedback = Her udelukker du en bisidder efter en fast regel. Mariam har valgt ham, og intet konkret viser, at han modarbejder hende. Forvaltningslovens § 8, stk. 2, kræver en konkret vurdering og tungtvejende grunde. Et frivilligt tilbud om tid alene havde været noget andet.

scene-placement = Da Mariam gik i stå
placement-role = Han er min støtte. Fuldmagt har han kun til at køre bilen, og helst med mig som kort.
placement-warm = Det går op og ned. Hun sover dårligt, hun spiser for lidt, hun bliver træt af mennesker.
    .why = Han svarer, fordi det var ham, du spurgte.
placement-why = Skal jeg have en grund? Han er min mand, og jeg kan bedst tænke, når han er her.
placement-question = Du spørger, hvordan de tre dage på vaskeriet var. Mariam begynder at svare. Så smækker en dør ude på gangen.
placement-freeze = Hun stopper midt i et ord. Blikket bliver stift. Hun famler efter Daniels hånd. Han lægger den anden hånd om hendes håndled og hvisker tæt ved hendes øre.
placement-whisper = Sembel. Tiravolo. … Godaif.
    .why = Grebet og hvisken kan se voldsomt ud. Ordene er bydele i Asmara. Det er en øvelse fra psykologen: Han siger et navn, og hun siger det næste, når hun er på vej tilbage. Det var hende, der greb ud efter ham.
placement-phoned = Hun kan ikke lige nu. Hun holdt op, fordi det ikke gik. Det var mig, der ringede til vaskeriet.
    .why = Mariam bad ham ringe, fordi hun skammede sig og ikke kunne finde ordene på dansk. Vaskeriet talte kun med ham og kunne ikke vide det.
take-a-break = »Vi holder pause. Ingen spørgsmål lige nu.«
    .feedback = Kort, roligt og nok. At gå i stå kan have mange grunde, og brevet i sagen nævner en af dem. En pause er det mindst indgribende, du kan gøre, og den fjerner ikke det, hun støtter sig til.
ask-interpreter = »Tolken oversætter alt i dag. Hvad var det, Daniel sagde før?«
    .feedback = Du gætter ikke, men får det oversat. At tolken også gengiver det, bisidderen siger på et andet sprog, er et lille skridt, der kan afklare meget. Tonen er neutral, så ingen skal forsvare sig.
daniel-continue = »Daniel, fortæl du bare videre, så Mariam får lov at sidde lidt.«
    .feedback = Du vil skåne hende, men nu bliver Daniels forklaring den eneste. Den kan være sand, men den er ikke Mariams, før hun selv har haft mulighed for at fortælle. En pause havde skånet hende uden at springe hende over.
out-for-clarity = »Slip hende lige, Daniel, og vent udenfor. Jeg vil høre det fra Mariam selv.«
    .feedback = Det så voldsomt ud, og du ville beskytte hende. Men du vidste ikke, hvad han sagde, og det var hende, der greb hans hånd. Der var mindre skridt: en pause, en oversættelse, et tilbud. Udelukkelse kræver et konkret grundlag og tungtvejende grunde. Begge dele manglede her.

scene-pause = Da Mariam var tilbage
pause-window = Du åbner vinduet og siger ikke noget. Daniel nævner et navn, og Mariam svarer med et andet. Efter et par minutter sænker hun skuldrene.
pause-names = Det er bydele i Asmara. Sembel, Tiravolo, Godaif.
pause-next-name = Mariam hvisker selv det næste navn, og så et til. Efter et par minutter sænker hun skuldrene.
pause-his-story = Der var larm, og folk gik bag hende hele tiden. Så gik hun ud på toilettet og blev der. Mere er der ikke at sige.
pause-after-his-story = Mariam trækker hånden til sig og tager den så igen. Der går et par minutter.
pause-door = Døren står på klem nu. Der går et par minutter, hvor ingen siger noget.
pause-back = Nu er jeg her igen. Undskyld.
what-helps = »Mariam, hvad hjælper dig, når det bliver sådan?«
    .feedback = Et kort spørgsmål, og det går til hende. Brevet siger, hvad psykologen anbefaler. Mariam kan sige, hvad der virker for hende, og når hun først er i gang, kan hun også fortælle resten.
know-the-letter = »Jeg har læst din psykologs brev, så jeg ved, hvad du har brug for. Du behøver ikke forklare noget.«
    .feedback = Du har forberedt dig og vil gøre det let for hende. Men et brev kan ikke svare i hendes sted, og du lukker for det, hun selv ville have sagt. Brug det til at stille et godt spørgsmål i stedet for at springe spørgsmålet over.
ask-daniel = »Daniel, hvad plejer at virke?«
    .feedback = Daniel ved sikkert en del, og han må gerne sige noget. Men Mariam er lige kommet tilbage og kan svare selv. Når du spørger ham, bliver hun den, I taler om. Her hjalp det, at han gav spørgsmålet videre.
look-ahead = »Skal vi ikke bare lade vaskeriet ligge?«
    .feedback = Det føles hensynsfuldt, men sagens vigtigste spørgsmål står åbent: Hvem ville stoppe, og hvorfor? Uden Mariams eget svar ved du hverken, hvad det næste sted skal kunne, eller om nogen har lagt pres på hende.

answer-handed = Det kan hun selv svare på. Jeg kan kun busser.
answer-helps = At jeg kan se døren. At der kun er ét spørgsmål. Og hans hånd. Den er ligesom et gelænder.
answer-laundry = På vaskeriet smækkede dørene, og alle gik bag mig. Den tredje dag sad jeg på gulvet på toilettet. Jeg skammede mig. Så jeg bad Daniel ringe.
answer-thanks = Godt. Tak.
answer-forward = Ja. Det er fint.
answer-limits = Ikke vaskeri igen. Og ikke køkken. Det går ikke.
    .why = Det lyder som et forbud. Han mener larmen og de mange mennesker. De to har talt om det sammen, og Mariam vil gerne arbejde.
answer-phone = Mariam tager sin telefon op af Daniels taske, taster koden og viser dig et billede: et bykort, tegnet i hånden.
answer-maps = Det er mit. Jeg vil gerne arbejde. Bare med noget, der ikke smækker.
answer-unsaid = Mariam ser ud, som om hun havde mere at sige.

scene-rumours = Da hun fortalte om foreningen
rumours-low = Mariam ser på tolken og så på dig. Hun sænker stemmen.
rumours-talk = Der bliver snakket i vores forening. At jeg er blevet skør. At Daniel skal holde mig hjemme, til det går over. Nu kommer jeg der ikke mere.
    .why = Sladder bruges som pres for at holde hende hjemme, og hun er holdt op med at komme. Det er et reelt tegn. Men presset kommer fra kredsen og ikke fra Daniel, så det taler ikke for at sende ham ud.
rumours-daniel = Jeg har sagt, at de kan spørge mig om busser. Ikke om min kone.
rumours-wish = »Det lyder ensomt. Hvad kunne du selv ønske dig?«
    .feedback = Du tager det alvorligt uden at tage over. Mariam er voksen og bestemmer selv, om hun vil have hjælp til det. Nu ved hun, at hun kan sige det til dig, og at du kan vise vej til rådgivning, hvis hun vil.
rumours-names = »Det skal stoppes. Hvem siger det? Så tager jeg fat i foreningen.«
    .feedback = Du bliver vred på hendes vegne, og det er forståeligt. Men griber du ind uden hende, kan sladderen vokse, og andre får at vide, at hun har talt med kommunen. Arbejd sammen med hende, og lad hende bestemme skridtet.
rumours-postpone = »Så venter vi lidt med praktik.«
    .feedback = Det lyder skånsomt, men så kommer sladderen til at bestemme. Mariam har lige sagt, at hun gerne vil arbejde. Spørg, hvad hun ønsker, før du ændrer planen.
rumours-private = »Det finder I nok bedst selv ud af i foreningen.«
    .feedback = Du vil ikke blande dig i privatlivet. Men pres fra omgangskredsen kan spærre vejen til arbejde, og hun valgte at sige det til dig. Du skal hverken løse det eller dømme nogen. Du kan spørge, hvad hun ønsker, og vise vej til hjælp.

scene-offer-alone = Da du tænkte på Lones notat
offer-alone-wish = At gå hjemmefra om morgenen og have noget at fortælle om aftenen. Så må de snakke.
offer-alone-names = Nej. Ingen navne. Så bliver det kun værre.
offer-alone-postpone = Vente? Det er jo det, de vil have.
offer-alone-private = Ja. Selvfølgelig.
offer-alone-thought = Daniel hælder vand op til Mariam og tolken. Du kommer til at tænke på den sidste linje i Lones notat: Tag hende alene næste gang.
offer-time = »Jeg tilbyder alle lidt tid alene med mig. Vil du det i dag, Mariam, eller er det godt, som det er?«
    .feedback = Du spørger én gang, roligt og som noget almindeligt, og begge svar er i orden. Brevet forklarer meget, men det kan ikke vide, om hun også har noget at sige alene. Det er et tilbud og ikke et krav.
no-offer = »I to er et godt hold. Så fortsætter vi bare sådan her.«
    .feedback = Det kan meget vel passe. Men Mariam er stadig ikke selv blevet spurgt, om hun vil tale alene, og Lones bekymring står ubesvaret i sagen. Et roligt og frivilligt tilbud er god praksis og koster lidt. Jo mindre hun selv har sagt, jo mere mangler det.
ask-husband = »Daniel, er det okay med dig, at jeg lige taler med Mariam alene?«
    .feedback = Høfligt, men det er ikke Daniels tilladelse, du mangler. Spørger du ham, gør du ham til den, der bestemmer. I en anden sag ville du kun have fået mandens svar. Stil spørgsmålet til Mariam.
voice-it = »Mariam, min kollega har været bekymret for, om Daniel bestemmer over dig. Er der noget om det?«
    .feedback = Du vil være ærlig. Men en mistanke nævnes ikke foran bisidderen. Er den forkert, sårer den. Er den rigtig, kan Mariam komme til at betale for den derhjemme. Det kunne du ikke vide på forhånd. Tilbyd hellere tid alene, uden at mistanken bliver sagt.

scene-her-no = Da hun sagde nej tak
her-no-daniel = Det skal du ikke spørge mig om.
her-no-answer = Nej tak. Jeg har været nok alene. Daniel bliver her.
her-no-voice = Hun ser på dig, mens hun siger det. Stemmen er rolig, og tolken gengiver det lige så roligt.
accept-no = »Så bliver han. Tilbuddet gælder også en anden gang.«
    .feedback = Et nej i bisidderens nærvær er ikke altid frit, men her er det klart og roligt, og intet konkret tyder på pres. Så vejer hendes ønske tungt. Du lader døren stå åben uden at skubbe på.
press-again = »Bare fem minutter, Mariam. Det er for din egen skyld, og han er lige udenfor.«
    .feedback = Du er bange for at overse noget. Men et tilbud er kun et tilbud, hvis man kan sige nej. Hun har svaret roligt gennem en neutral tolk. Spørger du igen, er det din uro, hun skal tage sig af.
call-tomorrow = »Helt i orden. Så ringer jeg til dig i morgen, når Daniel er på arbejde.«
    .feedback = Det lyder som et ja til hendes nej, men du går uden om det. Hun har ikke bedt om en samtale uden Daniel, og begge kan høre, hvad du tænker. Lad tilbuddet stå, og lad hende bestemme, om hun vil bruge det.
insist-alone = »Jeg er nødt til at tale fem minutter alene med Mariam. Daniel, vent derude, så henter jeg dig.«
    .feedback = Sætningen er klar og venlig og kan være rigtig, hvor der er et konkret grundlag. Her har Mariam sagt et roligt nej, og intet konkret viser, at Daniel modarbejder hende. »For en sikkerheds skyld« er ikke en tungtvejende grund.

scene-pressed = Da du spurgte igen
pressed-mariam = Jeg har jo svaret.
pressed-daniel = Hun sagde nej.
    .why = Han svarer ikke for hende. Han gentager det, hun selv har sagt.
withdraw = »Du har ret. Du sagde nej, og jeg spurgte igen. Undskyld.«
    .feedback = Du retter op, mens det kan rettes op. Et ønske, der er sagt klart og uden tegn på pres, vejer tungt, også når det ikke fjerner din egen tvivl.
ask-manager = »Jeg vender det lige med min leder. Vi holder fem minutters pause.«
    .feedback = Sparring er godt, når du er i tvivl. Men Mariam har allerede svaret to gange, og pausen kommer til at handle om, hvorvidt hendes svar gælder. Det havde du kunnet sige selv.
insist-again = »Netop derfor vil jeg høre det uden Daniel ved siden af. Vent lige udenfor, Daniel.«
    .feedback = Nu bliver hendes nej brugt imod hende, og støtte bliver læst som pres. Daniel gentog kun det, hun selv havde sagt. Intet konkret kan bære en udelukkelse efter forvaltningslovens § 8, stk. 2.

scene-plan = Da planen skulle lægges
plan-voiced = Nej. Men nu ved jeg, hvorfor hun skrev hele tiden.
plan-tomorrow = I morgen siger jeg det samme.
plan-withdrawn = Godt. Så siger vi ikke mere om det.
plan-manager = »Har hun sagt nej, så har hun sagt nej,« siger din leder ved kaffemaskinen. Du går ind igen.
plan-accepted = Mariam nikker og trækker sin stol en anelse nærmere bordet.
plan-canteen = Du nævner pladsen i rådhusets kantine. Mariam siger ikke noget.
plan-canteen-daniel = Der er for meget larm. Hun kan ikke være der.
plan-late = At jeg kan se døren, og at der er stille. På vaskeriet smækkede dørene, og alle gik bag mig. Jeg skammede mig, så jeg bad Daniel ringe. Jeg vil gerne arbejde. Jeg kan tegne kort.
plan-archive = Du fortæller om kommunens kortarkiv: et lille kontor, to kolleger og fire hundrede gamle kort, der skal scannes.
plan-archive-mariam = På papir? Så skal nogen jo også se efter, om de passer. Det vil jeg gerne prøve.
ask-what-to-share = »Hvad må arkivet vide om dig? Og hvordan vil du helst have besked fra mig?«
    .feedback = Oplysninger om helbred er fortrolige, og det er Mariam, der siger, hvad praktikstedet skal vide. Måske er det nok, at hun skal kunne se døren. Du aftaler også, hvordan du følger op, og du aftaler det med hende.
say-nothing = »Vi siger ikke noget til arkivet. Du skal have lov at begynde på en frisk.«
    .feedback = Du passer på hendes oplysninger, og det er godt. Men du bestemmer for hende, og uden et ord om døren og roen kan det gå som på vaskeriet. Spørg, hvad hun vil have sagt. Det kan være meget lidt.
last-chance = »Før vi aftaler noget: Hvad skal der til, Mariam, for at du kan være på en arbejdsplads?«
    .feedback = Det er ikke for sent. Indtil nu har du mest hørt det fra Daniel. Nu får Mariam et åbent spørgsmål og tid til at svare, så planen kan bygge på hendes egne ord. Tidligere i samtalen havde det givet jer mere tid.
rely-on-him = »Så skriver jeg, at du ikke kan være steder med larm, og så finder jeg noget stille.«
    .feedback = Du lytter, og det kan godt passe. Men oplysningen kommer fra Daniel, og Mariam har ikke sagt noget om det. En bisidders nej er ikke borgerens nej. Det, han siger om hendes muligheder, skal afklares med hende, før en plan bygger på det.
write-to-daniel = »Daniel, jeg skriver bare til dig om tiderne. Du svarer jo hurtigt.«
    .feedback = Praktisk tænkt. Men Daniel er bisidder, og der ligger ingen fuldmagt i sagen. Beskeder om Mariams sag går til Mariam, medmindre hun selv beder om andet. Spørg hende selv, både om planen og om, hvordan hun vil have besked.
share-letter = »Jeg sender psykologens brev til praktikstedet, så du slipper for at forklare noget.«
    .feedback = Du vil spare hende for en svær forklaring. Men hun har kun sagt ja til, at kommunen får brevet. Helbredsoplysninger er fortrolige og må ikke gives videre uberettiget, og det kan ikke kaldes tilbage. Spørg, hvad hun selv vil have sagt.

scene-sent-out = Da Daniel var sendt ud
sent-out-door = »Jeg er lige herude,« siger Daniel og går. Døren falder i. Mariam stirrer på den og rykker sin stol helt ind til væggen.
sent-out-twice = Jeg har oversat dit spørgsmål to gange. Hun svarer ikke.
sent-out-mariam = Må jeg gå?
fetch-him = »Det var en fejl at sende ham ud. Jeg henter ham nu.«
    .feedback = Grundlaget manglede, og du kan se, hvad det koster. At rette en udelukkelse med det samme er bedre end at holde fast for at være konsekvent. Det gør ikke beslutningen rigtig, men det begrænser den.
stop-and-rebook = »Vi stopper her. Du får en ny tid, og du vælger selv, hvem du tager med.«
    .feedback = Du presser hende ikke videre, og du siger tydeligt, at valget af bisidder er hendes. Men Daniel sidder lige udenfor. Du kunne have hentet ham ind igen og givet hende samtalen tilbage i dag.
stay-with-her = »Tag den tid, du skal bruge. Jeg bliver siddende her.«
    .feedback = Roligt og venligt, men stadig uden den støtte, hun har valgt. En udelukkelse skal begrænses til det nødvendige, og den her havde intet grundlag fra starten. Hent ham ind, eller stop og giv hende en ny tid.

back-in-room-hand = Du undskylder til dem begge. Daniel når knap nok at sætte sig, før Mariam tager hans hånd.
back-in-room-mariam = Spørg mig næste gang.
back-in-room-heard = Næste gang skal du høre, hvad jeg svarer.

scene-hall = Ved receptionen
hall-twenty-minutes = Efter tyve minutter har Mariam sagt »ja« tre gange og ellers ingenting. Du stopper og følger hende ud.
hall-room = Daniel rejser sig. Mariam går lige hen til ham. Hendes hænder ryster.
hall-daniel = Hvad skete der derinde? Hvad har hun sagt?
    .why = Det kan lyde, som om han vil vide alt. Han spørger, fordi hun ryster.
own-it = »Det var min beslutning, at du skulle ud, og den var forkert. Resten må Mariam fortælle, hvis hun vil.«
    .feedback = Du står ved din egen del og giver ikke Mariams videre. Også over for en mand, der vil hende det godt, er det hende, der bestemmer, hvad han skal høre om tiden alene.
she-shut-down = »Ikke så meget. Hun lukkede helt ned, da du gik.«
    .feedback = Du svarer ærligt på et bekymret spørgsmål. Men det, der skete, mens Mariam var alene med dig, er hendes at fortælle. Fortroligheden gælder også over for en ægtefælle, og også når han ser ud til at ville hende det bedste.
just-procedure = »Det er bare sådan, vi gør. Det har ikke noget med jer at gøre.«
    .feedback = Du vil berolige, men en fast regel kan ikke bære det, du gjorde, og det gik ud over netop de to. Sig kort, hvad du besluttede, og stå ved det.

scene-aftermath = Bagefter, på kontoret
aftermath-lone = Nå? Fik du noget ud af hende, mens han var væk?
aftermath-next = Mariam skal have en ny tid.
after-invite = Skriv til Mariam: ny tid, tolk fra start, og at hun selv vælger, hvem hun tager med.
    .feedback = Udelukkelsen følger ikke med ind i næste samtale. Den skal vurderes for sig, og Mariam får tydelig besked om, at valget er hendes.
after-condition = Skriv til Mariam, at Daniel gerne må komme med igen, hvis hun forklarer hvorfor.
    .feedback = Du åbner døren igen, men sætter en betingelse. Mariam har ret til en bisidder og skal ikke begrunde sit valg. Det er kommunen, der skal have en grund for at sige nej.
after-again = »Nej, men næste gang starter jeg uden ham. Så vænner hun sig til det.«
    .feedback = Du håber, at hun lærer at klare det selv. Men en udelukkelse kan ikke gøres til en fast ordning på forhånd. Hver samtale skal vurderes for sig, og der var intet grundlag første gang.

note-goodbye = Mariam tænkte sig om, før hun svarede: »De skal vide, at jeg vil se døren. Ikke mere. Og skriv til mig på sms. Daniel taber altid sin telefon ned i en bus.«
note-desk = Nu skal notatet skrives. Hvad hører med?
note-attendance = Mariam mødte med sin mand, Daniel. Tolk i tigrinya deltog fra kl. 10.10.
    .feedback = Hvem der var til stede, hører med. Det er kort og faktuelt, og næste sagsbehandler kan bruge det.
note-freeze = En dør smækkede under spørgsmål om vaskeriet. Mariam holdt op med at tale og tog Daniels hånd. Efter nogle minutter svarede hun igen.
    .feedback = Hvem gjorde hvad, i rækkefølge og uden forklaring. Så kan en anden læse det uden at overtage din tolkning.
note-flashback = Mariam fik et flashback på grund af sin PTSD.
    .feedback = Det kan være rigtigt, men det er en faglig vurdering og ikke noget, du så. Skriv, hvad hun gjorde, og hvad hun selv sagde.
note-own-words = Mariam fortalte selv, at hun stoppede, fordi dørene smækkede, og folk gik bag hende. Hun bad Daniel ringe til vaskeriet.
    .feedback = Hører med, hvis hun selv har sagt det. Så er sagens åbne spørgsmål besvaret. Har du kun hørt det fra Daniel, eller slet ikke, kan der ikke stå, at hun fortalte det.
note-offer = Mariam blev spurgt, om hun ville tale alene, og sagde nej tak gennem tolken. Hun ønskede, at Daniel blev.
    .feedback = Hører med, hvis det skete. Det viser, hvad der blev tilbudt, og hvad hun ønskede. Blev hun ikke spurgt, må der heller ikke stå, at hun blev.
note-his-limits = Det lægges til grund, at Mariam ikke kan arbejde i vaskeri eller køkken, jf. ægtefællens oplysninger.
    .feedback = Daniels ord må gerne nævnes som hans. Men de kan ikke lægges til grund som Mariams egne oplysninger.
note-steering = Ægtefællen fremstår styrende. Der er fortsat mistanke om negativ social kontrol.
    .feedback = Det er en vurdering uden iagttagelser bag sig. Det, der lignede tegn, kan have andre forklaringer, og sætningen ville følge dem begge i sagen.
note-tell-host = Kommende praktiksteder orienteres om Mariams PTSD, så kollegerne er forberedt.
    .feedback = Velment, men hun har ikke sagt ja til det. En diagnose er fortrolig. Det er nok at skrive, hvad hun selv ønsker sagt.
note-agreement = Aftalt med Mariam: Arkivet får kun at vide, at hun skal kunne se døren. Hun får selv besked på sms.
    .feedback = Hører med, hvis I har aftalt det. Så ved alle, hvad der må siges, og hvem der skal have besked. Uden aftalen er det noget, du har bestemt for hende.
note-sent-out = Daniel blev sendt ud, selv om Mariam havde valgt at have ham med. Mens han var ude, svarede hun næsten ikke og spurgte, om hun måtte gå.
    .feedback = Det er ubehageligt at skrive og hører netop derfor med. Notatet skal vise, hvad der blev besluttet, og hvad der skete, også når det var forkert.

ending-on-her-terms = På hendes vilkår
    .text = Mariam begynder på arkivet tre formiddage om ugen. Hendes bord står med udsigt til døren, og mere behøver ingen at vide. Den første dag følger Daniel hende derhen. Den anden dag går hun selv. Efter en måned finder hun en gade, der mangler på kommunens eget kort.

        Til næste samtale tager hun Daniel med. Du spørger igen, om hun vil tale lidt alene. »I dag kan han godt vente,« siger hun. »Jeg vil vise dig noget.«
ending-cautious-start = En forsigtig start
    .text = Mariam får en prøvetid på arkivet, og hun glæder sig til kortene. Men over for dig er hun mere på vagt, end hun behøvede at være. Noget blev spurgt for tit, for sent eller slet ikke, og noget blev bestemt uden hende.

        Daniel bytter vagt igen næste gang. Samtalen er ikke tabt. Den er bare knap begyndt.
ending-mended = Døren på klem
    .text = Daniel kom ind igen, og I nåede frem til en aftale om arkivet. Du rettede fejlen, og det lagde Mariam mærke til. Men hendes støtte blev sendt ud uden grundlag, og det lagde hun også mærke til.

        Til næste møde sætter hun sig på stolen nærmest døren og spørger, før hun tager jakken af: »Må han blive i dag?«
ending-over-her-head = Hen over hovedet
    .text = Planen er lagt, men den er lavet uden om Mariam. Enten har andre talt for hende, eller også har andre fået noget at vide, som hun selv skulle have bestemt over.

        Hun møder op i fjorten dage og siger »fint«, når nogen spørger. Så melder hun sig syg. Daniel passede på hende, og det gjorde du også. Du fik bare ikke rigtig spurgt hende.
ending-closed-door = En lukket dør
    .text = Mariam kommer ikke til næste møde. Bag den lukkede dør var der ikke noget pres at finde, kun en kvinde uden den støtte, hun selv havde valgt.

        Der går tre måneder, før hun igen tør sætte sig i et lokale på kommunen. Så er det en anden sagsbehandler, der får billedet af hendes bykort at se.
