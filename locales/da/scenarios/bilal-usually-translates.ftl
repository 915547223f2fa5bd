title = Bilal plejer at oversætte
occasion = Opfølgning på kontrakten
summary = Farida kommer med sin søn på 16, som plejer at oversætte for hende. I skal tale om arbejde og helbred, og der er ikke bestilt tolk. Hvem skal gøre hvad i rummet?
task = Find ud af, hvad Farida selv kan og vil, hvorfor praktikken i skolekantinen stoppede, og aftal næste skridt. Tag stilling til, hvad Bilal må hjælpe med, og hvem der skal være i rummet.

cast-farida = Farida
    .about = 43 år, flygtning fra Mazar-e Sharif i Afghanistan, tre år i Danmark. Sleb brilleglas hos en optiker i elleve år. Taler dari og går på danskkursus.
cast-bilal = Bilal
    .about = 16 år, Faridas ældste. Går i 10. klasse, spiller venstre back og taler dansk med lokal accent. Har en lillesøster på ni.
cast-interpreter = Tolken
    .about = Professionel tolk i dari og dansk. Sidder i en anden landsdel og er med på telefonens højttaler.

file-contract = Kontrakt og baggrund, uddrag
    .text = Farida sleb brilleglas og reparerede stel i elleve år. Hun er gift med Jawad, der arbejder i et gartneri, og har to børn.

        Aftalt i kontrakten: danskkursus og virksomhedspraktik, underskrevet af Farida. Tolk i dari er nødvendig. Der ligger ingen fuldmagt i sagen.

        Mulig praktik, ikke drøftet endnu: en optikers værksted. Slibning og småreparationer, mest siddende, toilet ved siden af værkstedet. Hverdage kl. 8-13 eller to sene vagter til kl. 19.
file-february = Telefonnotat, 12. februar (Jens)
    .text = Talt med Farida. Sønnen oversatte.

        Farida har ondt i maven og kan ikke arbejde. Ønsker ikke aftenarbejde.

        Sønnen svarede hurtigt på alt. Farida sagde næsten ikke noget selv, og når hun talte længe, kom der kun få ord på dansk.

        OBS: styrer sønnen? Social kontrol?
file-canteen = Mail fra skolekantinen, 29. januar
    .text = Farida var her i fire dage. Hun var hurtig og god at have i køkkenet, så vi blev overraskede.

        Den fjerde dag gik hun tidligt uden at sige hvorfor. Om aftenen kom der en besked fra hendes telefon: »hej min mor kommer ikke mere. hun siger undskyld. mvh bilal«

        Der er nok lidt langt til alting her. Man står op hele dagen, og personaletoilettet er i den anden ende af skolen.

        Hilsen Bente, kantineleder
file-summons = Indkaldelse og booking
    .text = Opfølgningssamtale kl. 10.00-11.00. Emner: rådighed, helbred og ny praktik.

        Deltagere: Farida. Du er velkommen til at tage en bisidder med.

        Tolk: nej (sønnen plejer at oversætte).

        Telefontolk kan som regel skaffes samme dag på tolkecentralens nummer.

scene-prepare = Før de kom
prepare-desk = Klokken er tyve minutter i ti. Faridas sag er ny for dig. I bookingen står der: »Tolk: nej (sønnen plejer at oversætte)«.
prepare-obs = Under emner står der rådighed og helbred. Og nederst i Jens' notat fra februar: »OBS: styrer sønnen?«
book-phone = Bestil en telefontolk i dari. Der er en ledig kvart over ti.
    .feedback = Kommunen skal sikre, at den forstår Farida og bliver forstået, og kontrakten siger, at der skal tolk til. En linje i bookingen ændrer ikke på det, og sønnen er 16. Et kvarter er en lille pris.
list-unasked = Skriv op, hvad Farida aldrig selv er blevet spurgt om.
    .feedback = God forberedelse: Næsten alt i sagen er kommet gennem en dreng på 16. Nu ved du, hvad der mangler. Men dine spørgsmål kan kun besvares ordentligt, hvis der også er en tolk, og der er stadig ikke bestilt nogen.
word-list = Find de svære ord om rådighed og helbred frem på dansk, så Bilal er godt forberedt.
    .feedback = Omsorgsfuldt, men du forbereder ham på noget, han ikke må. Personer under 18 må ikke bruges som tolke, medmindre det drejer sig om noget uproblematisk. Rådighed og helbred er ikke uproblematisk. Brug hellere tiden på at finde en tolk.
plan-alone = Tag Farida alene først i dag. OBS'et skal undersøges.
    .feedback = Du vil ikke overse noget, og tid alene kan være en god idé. Men den skal være et tilbud, som Farida kan sige nej til, og uden tolk får du ikke noget svar. Et »OBS« er ikke en iagttagelse, og du har ikke selv set noget endnu.

scene-arrival = Da de satte sig
arrival-two-chairs = Du har stillet en stol frem til Bilal ude på gangen.
arrival-room = Klokken er ti. Farida har taget sin pæne frakke på. Bilal har skoletasken på ryggen og en mappe under armen.
arrival-folder = Hej! Jeg har hendes papirer og hendes telefon. Det er mig, der ordner e-Boks og MitID og alt det der. Jeg er familiens it-afdeling.
    .why = Farida har bedt ham om det, fordi breve og koder er på dansk. Hun får sin telefon, så snart hun rækker ud efter den. Men det betyder også, at han læser hendes post, og det er godt at vide.
arrival-farida = Goddag. Tak for tid. Bilal … hjælper mig.
arrival-look = »Hvordan går det, Farida?« spørger du. Hun ser på Bilal, før hun svarer.
    .why = Hun venter på oversættelsen. Det er til ham, hun plejer at se, når nogen taler dansk. Blikket handler om sprog og ikke om at få lov.
arrival-usual = Det går fint. Skal vi ikke bare gå i gang? Jeg plejer at oversætte, og vi har fysik klokken elleve.
    .why = Han svarer på høflighedsspørgsmålet af gammel vane, fordi voksne i tre år har stillet spørgsmålene til ham. Og han vil nå sin fysiktime.
stop-and-explain = »Godt, du er her, Bilal. Men det her må du ikke oversætte, når du er under 18.«
    .feedback = Reglen er klar, og du siger den uden at gøre drengen til problemet. Du siger heller ikke, at han skal gå: At oversætte og at være med er to forskellige ting. Nu mangler I en tolk.
just-today = »Vil du ikke tage den i dag, Bilal? Bare denne ene gang. Næste gang er der tolk på.«
    .feedback = Venligt, og de er jo begge vant til det. Men reglen har ingen undtagelse for én gang. Under 18 må man ikke tolke om arbejde og helbred, og det er netop dagens emner. En telefontolk kan som regel skaffes samme dag.
until-quarter-past = »Tolken er på om et kvarter. Kan du ikke tage den så længe, Bilal?«
    .feedback = Du vil ikke spilde deres tid. Men reglen gælder også det første kvarter, og det første spørgsmål er tit det, der sætter retningen. Hils på dem, hent vand, og vent med sagen.
only-about-work = »Du kan tage det om arbejde, Bilal. Det om helbredet gemmer vi.«
    .feedback = Du prøver at skåne ham for det værste. Men arbejde er heller ikke uproblematisk: Et forkert ord om rådighed kan få betydning for Farida. Og de to emner er svære at skille ad, når det er helbredet, der afgør arbejdet.
out-sternly = »Børn må ikke være med til det her. Bilal, du må sætte dig ud i receptionen.«
    .feedback = Du vil overholde reglen, men du bruger den på noget andet. Den handler om at oversætte og ikke om at være til stede. Farida har valgt at have ham med, og hun er ikke spurgt. At sende en bisidder ud kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Du har ingen her.

explained-relieved = Må jeg ikke? Det har jeg da gjort i tre år. … Okay. Så er jeg bare Bilal i dag.
explained-stopped = Bilal puster ud. »Jeg vidste heller ikke, hvad det hedder,« siger han.
explained-fetched = Bilal kommer ind igen og sætter sig yderst på stolen. Du siger undskyld og forklarer det en gang til: Han må gerne være her, han må bare ikke oversætte.

scene-no-interpreter = Da der ikke var nogen tolk
no-interpreter-clock = Der er ingen tolk på, og mødet slutter klokken elleve.
no-interpreter-bilal = Skal jeg så sige til min mor, at vi er gået forgæves?
no-interpreter-greenhouse = Jawad tager telefonen i drivhuset. Der buldrer en ventilator. »Gerne i aften,« råber han på dansk. »Her kan jeg kun høre tomater.«
call-now = »Giv mig to minutter. Jeg ringer til tolkecentralen nu.«
    .feedback = Det er kommunens opgave at skaffe tolken, og det kan nås i dag. Du bruger et par minutter på det i stedet for at lade Bilal eller Farida betale for en fejl i bookingen.
new-time = »Så tager vi en ny tid med tolk. Vil du spørge din mor, hvornår hun kan, Bilal?«
    .feedback = Det er en ordentlig løsning, når der ikke er tolk. Og her må Bilal gerne hjælpe: Tid og sted for et møde regnes for uproblematisk. Du skiller det, han må, fra det, han ikke må, og han kan mærke forskellen.
husband-instead = »Er din mand hjemme, Farida? Han er jo voksen. Vi kunne ringe til ham.«
    .feedback = Vi kender ikke til noget generelt forbud mod voksne pårørende som tolke, og der er intet, der taler imod Jawad. Men kommunen skal sikre, at Farida forstår og bliver forstået, og om helbredet vil hun måske helst have en, hun ikke er gift med. Tolken er stadig det sikre.
single-words = »Så prøver vi på dansk, Farida, og så hjælper Bilal bare med et ord her og der, når vi går i stå.«
    .feedback = Du viser tillid til Faridas dansk, og det er let at tro, at et ord hist og her ikke tæller. Men hun kan ikke forklare sit helbred på dansk, så ordene bliver hurtigt til hele svar. Og så er det Bilal, der tolker.

scene-translating = Mens Bilal oversatte
translating-question = Du spørger, hvordan det går med helbredet, og hvad der skal til, for at Farida kan arbejde.
translating-long = Farida ser ned i bordet. Hun taler lavt og længe, standser og begynder forfra.
translating-short = Hun siger … det er noget med maven.
    .why = Han forkorter, fordi hans mor selv er gået uden om det, og fordi han mangler ordene på begge sprog. Han skjuler ikke noget. Men du får heller ikke noget at vide.
translating-whisper = Du spørger, hvad lægen siger. Farida svarer med to ord. Bilal får røde kinder.
translating-not-that = Hun siger, at jeg ikke skal oversætte det der. Det er noget andet. Det er bare maven.
    .why = Forklaringen skifter, fordi der er noget, en mor ikke vil sige gennem sin søn. Det tyder ikke på, at nogen lægger pres på hende.
stop-now = »Stop, Bilal. Det skulle jeg ikke have bedt dig om. Vi skal bruge en tolk.«
    .feedback = Du opdager det og retter op, mens det kan rettes op. Du tager også skylden selv, så Bilal ikke går hjem og tror, at han var for dårlig.
use-an-app = »Nu skal du slippe, Bilal. Vi prøver med oversætteren på min telefon i stedet.«
    .feedback = Så slipper Bilal, og det er en god tanke. Men en app kan ikke spørge, om noget er forstået, og ved helbred og rådighed kan ét forkert ord flytte meningen. Kommunen skal sikre sig, at den forstår Farida. Her betyder det en tolk.
only-the-gist = »Bare det vigtigste, Bilal. Kan din mor arbejde eller ej?«
    .feedback = Du gør det kort for hans skyld. Men nu er det en dreng på 16, der afgør, hvad svaret er på sagens vigtigste spørgsmål. Det er tolkning om arbejde og helbred, og det bliver hans ord og ikke Faridas.

gist-app = Telefonen siger noget på dari. Farida ser forundret på den. Bilal griner. »Du har lige spurgt, hvornår hun går i stykker.«
gist-no = Øh. Nej? Jeg tror, hun siger nej. Altså ikke lige nu.

scene-half-words = Da svarene var halve
half-words-note = På din blok står der: »Maven. Hvor meget kan hun?«
half-words-farida = Jeg … vil arbejde. Men … det er svært ord.
half-words-physics = Bilal ser på uret. Klokken er kvart i elleve.
call-late = »Det her skal jeg høre ordentligt. Nu ringer jeg efter en tolk, og så tager vi det forfra.«
    .feedback = Det er ikke for sent. Farida har selv sagt på dansk, at ordene er svære, og så skal der en tolk til. Havde du ringet klokken ti, havde Bilal sluppet for det hele, og I havde haft mere tid.
write-sick = »Jeg skriver, at du ikke kan arbejde lige nu på grund af maven. Så får du lidt ro.«
    .feedback = Du vil være på hendes side. Men det er Bilals ord, du skriver, og Farida har lige sagt på dansk, at hun vil arbejde. Det, en anden siger om hendes helbred og rådighed, skal afklares med hende selv, før du bygger på det.
explain-duty = »Bilal, sig lige til hende, at det kan få betydning for ydelsen, hvis hun ikke står til rådighed.«
    .feedback = Du vil være ærlig om reglerne. Men det her er langt fra uproblematisk, og nu er det en dreng, der skal gøre sin mor bange for pengene. Vejledning om pligter skal nå Farida, så hun forstår den. Det kræver en tolk.

scene-sent-out-early = Da Bilal var sendt ud
early-ears = Bilal får røde ører. »Undskyld,« siger han og går. Han glemmer mappen.
early-farida = Bilal … hvorfor gå? Han ikke gøre noget.
early-folder = Farida åbner mappen, ser på papirerne og lukker den igen.
fetch-bilal = »Undskyld, Farida. Bilal må gerne være her. Jeg henter ham.«
    .feedback = Farida har ret til en bisidder, og det er hende, der har valgt ham. Du retter fejlen med det samme og siger den højt. Det gør ikke beslutningen rigtig, men det betyder noget for dem begge.
two-of-us = »Jeg ringer en tolk op, så klarer du og jeg det her, Farida.«
    .feedback = Tolken er rigtig, og den manglede. Men Bilal sidder stadig udenfor, uden at Farida er spurgt. Hun kunne have fået begge dele: en tolk til ordene og sin søn ved siden af, hvis hun ville have det.
easy-danish = »Så tager vi to det lette på dansk, Farida.«
    .feedback = Du prøver at få det bedste ud af det. Men nu sidder Farida uden både tolk og støtte, og emnerne er ikke lette. Hun nikker nok, men du ved ikke til hvad. Kommunen skal sikre, at I forstår hinanden.

scene-on-the-line = Da tolken var på
line-thursday = Torsdag klokken tolv. Det var Bilal, der fik tiden på plads. Nu er de her begge to. »Jeg har fri,« siger han. »Og jeg vil høre, hvordan en rigtig tolk gør.«
line-on = Tolken er på. Du skruer op for højttaleren og skubber telefonen ind midt på bordet.
line-interpreter = Goddag. Jeg oversætter alt, der bliver sagt i rummet. Jeg har tavshedspligt, og jeg kender ikke nogen i jeres by.
line-tourist = Endelig hele sætninger. I tre år har jeg talt som en turist, der har tabt sit kort.
line-careful = Goddag. Tak. Jeg hører dig godt.
line-bilal = Hvad gør jeg så nu?
ask-role = »Det bestemmer din mor. Farida, vil du gerne have Bilal her som støtte?«
    .feedback = Du får rollen på plads og spørger den, der bestemmer. Er Bilal ikke tolk, kan han stadig være bisidder, hvis Farida ønsker det. Nu ved alle tre, at det er hendes samtale.
off-you-go = »Så er du fri, Bilal. Smut du bare, så tager din mor og jeg resten.«
    .feedback = Sagt for hans skyld, og det er jo rigtigt, at han ikke skal tolke. Men han kan også være der som støtte, og det er Farida, der vælger. Spørg hende, før du takker af på hendes vegne.
straight-on = »Godt. Så går vi i gang med det om arbejde, nu hvor tolken er på.«
    .feedback = Tiden er knap, og du vil udnytte tolken. Men ingen ved, hvad Bilal nu er: tolk, støtte eller tilskuer. Et enkelt spørgsmål til Farida havde gjort det klart, også for ham.
child-out = »Nu er der tolk på, så venter du ude i receptionen, Bilal. Det her er ikke for børn.«
    .feedback = Du vil beskytte ham mod det svære, og den tanke er god nok. Men »ikke for børn« er ikke en konkret vurdering, og Farida er ikke spurgt, om han er med som støtte. Det vælger hun. Spørg hende nu, eller hent ham, og tilbyd hende tid uden ham. At holde ham ude mod hendes ønske ville kræve tungtvejende grunde.

scene-work = Da Bilal svarede om aftenerne
work-role = Lad ham sidde lidt. Han har båret min mappe hele vejen. I dag skal han bare ikke være min mund.
work-stays = Har jeg bedt ham om at gå? Han bliver siddende, til jeg siger noget andet.
work-two-voices = Bilal begynder at oversætte oven i tolken, går i stå og undskylder. Farida ser fra den ene til den anden.
work-places = Du fortæller om optikerens værksted: formiddage hver dag eller to sene vagter om ugen. Tolken er knap færdig.
work-evenings = Ikke aften. Det kan hun ikke.
    .why = Det lyder som et forbud. Men han siger bare det, der hænger på køleskabet: Mandag og onsdag aften går hans mor på danskkursus, og det har hun selv valgt.
let-her-answer = »Tak, Bilal. Farida, hvornår kan du, og hvad har du selv lyst til?«
    .feedback = Bilal må gerne sige noget, og du tager det pænt imod. Men svaret om Faridas rådighed skal komme fra Farida. Først nu ved du, om det er hendes.
note-evenings = »Godt at vide, tak. Så skriver jeg, at det med aftener ikke kan lade sig gøre.«
    .feedback = Bilal har sikkert ret, og det går hurtigt. Men det er præcis sådan, sagen er blevet til indtil nu. Det, en bisidder siger om borgerens rådighed, skal afklares med hende, før du lægger det til grund.
hush-bilal = »Nu er tolken her, Bilal, så nu må du ikke sige mere.«
    .feedback = Du vil høre Farida selv, og det er rigtigt set. Men en bisidder må gerne sige noget, og der er ingen almindelig regel om tavshed. Sig tak, og stil spørgsmålet til hende. Så behøver ingen at få besked på at tie.
who-decides = »Er det din far, der har bestemt det med aftenerne, Bilal?«
    .feedback = Du tænker på OBS'et. Men nu siger du mistanken højt ved bordet og beder et barn om at vidne mod sin far. Er den forkert, sårer den alle tre. Er den rigtig, kan Farida komme til at betale for det hjemme. Det vidste du ikke på forhånd.

scene-february = Da I kom til kantinen
february-dad = Min far? Han får ikke engang lov til at bestemme, hvad vi skal have på pizzaen.
february-about-us = Hvad er det, I skriver om os?
february-fridge = Det er rigtigt med aftenerne. Men jeg sidder lige her.
february-hushed = Bilal ser ned på sine sko. Farida lægger en hånd på hans arm.
february-days = Formiddagene. To aftener om ugen har jeg danskkursus, og de aftener er mine.
february-lenses = Jeg sleb glas i elleve år. Tyve tusind par briller og to klager. Den ene var fra min svigermor.
february-silence = Du spørger til kantinen i januar. Farida begynder, ser på Bilal og tier. Hun retter på et ærme, der sidder, som det skal.
    .why = Hun tier, når sønnen hører på det, men ikke af frygt for ham. Det handler om hendes krop, og han er hendes barn.
february-text = Det var mig, der skrev til dem. Hun sagde bare, at jeg skulle skrive, at hun ikke kom mere.
    .why = En dreng melder sin mor fra praktikken, og det kan ligne pres. Farida bad ham om det, fordi hun ikke kan skrive dansk. Grunden sagde hun ikke, heller ikke til ham.
february-back = Bilal sætter sig på den yderste stol. Spørgsmålet om kantinen ligger der stadig.
offer-alone = »Om helbred tilbyder jeg alle lidt tid alene. Vil du det, Farida?«
    .feedback = Et tilbud, og det går til den, der skal svare. Du gør ikke tavsheden til et tegn på noget, men giver plads til, at den kan brydes. Siger hun nej, er det også et svar.
ask-bilal-why = »Du skrev jo beskeden, Bilal. Ved du, hvorfor hun stoppede?«
    .feedback = Tolken er på, og alligevel er det drengen, du spørger. Han ved det ikke, og hvis han gjorde, ville det ikke være hans at fortælle. Svaret om Faridas helbred skal komme fra hende, når hun er fri til at give det.
leave-health = »Det behøver vi ikke at tale om i dag, hvis det er svært. Lad os hellere se fremad.«
    .feedback = Du mærker, at det er svært, og vil ikke presse. Men stoppede hun på grund af noget, som det næste sted kan tage højde for, skal du vide det. Du kan tilbyde tid uden Bilal og lade det være op til hende.
send-him = »Bilal, gå lige udenfor. Din mor har brug for at tale frit.«
    .feedback = Du ser rigtigt, at noget er svært at sige, mens han er der. Men du beslutter det for Farida. Havde du tilbudt det, kunne hun selv have valgt. Har hun sagt, at han skal sidde der, udelukker du den bisidder, hun vil have, og det kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Tavshed er ikke nok.

scene-sent-out-late = Da Farida spurgte til Bilal
late-voice = Tolken er kommet på. Bilals stol står tom, og mappen ligger på den.
late-door = »Okay,« siger Bilal og går. Døren lukker sig. Tolken har oversat det hele, og der bliver stille.
late-wrong = Hvad har min søn gjort forkert?
fetch-late = »Ingenting. Det var min fejl, og jeg skulle have spurgt dig. Jeg henter ham.«
    .feedback = Hun får et ærligt svar og sit valg tilbage. Bagefter kan du stadig tilbyde hende tid uden ham, og så er det hende, der siger ja eller nej.
ask-her-now = »Ingenting. Vil du have ham ind igen, eller skal vi to tale lidt først?«
    .feedback = Det er det spørgsmål, der skulle have været stillet, før han blev sendt ud. Nu er hendes svar ikke helt så frit, for han er allerede gået. Men hun bliver spurgt, og hun kan få ham ind.
carry-on = »Ingenting. Men nu kan du tale frit, og tolken er på. Hvad skete der i kantinen?«
    .feedback = Du mener det godt, og tolken er på. Men Farida har lige spurgt til sin søn, og du fortsætter uden at høre, om hun vil have ham ind. Så er det en udelukkelse, du holder fast i, og den kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Dem er der ikke her. Hvem der sidder ved siden af hende, vælger hun selv.

back-reception = Du henter Bilal i receptionen og siger undskyld. »Det er okay,« siger han og ser på sin mor.

scene-alone = Da Farida fortalte
alone-cocoa = Farida siger noget til Bilal. »Gå ned og slås med kakaomaskinen,« lyder det fra tolken. »Og tag dig god tid.« Bilal går. Det er hende, der har valgt det.
alone-already = Nu er han jo gået. Så lad mig sige det, og så vil jeg have ham ind igen.
alone-bleeding = Jeg bløder. Meget, og i mange dage. I kantinen kunne jeg ikke nå toilettet, og den fjerde dag gik det galt. Jeg bliver opereret den 14. maj. Lægen siger, at det ikke er farligt.
alone-stomach = I februar sagde jeg »maven«, for det skulle jo gennem Bilal. Han er et barn. Jeg vil ikke have, at han går til fysik og tænker på mit blod.
alone-enough = Mere behøver du ikke.
alone-post = Ingen har bedt mig blive hjemme. Men skriv det ikke i e-Boks. Den læser han for mig.
alone-dinner = Tolken er en mand, ja. Det er lægen også. Men ingen af dem skal sidde og spise aftensmad med mig.
ask-needs = »Hvad skal der til, for at du kan arbejde indtil da? Og hvad må jeg skrive?«
    .feedback = Du tager det, hun siger, for pålydende og spørger til det praktiske. Hun bestemmer, hvad der er brug for, og du er åben om, at der skal noget i sagen. Så bliver planen hendes.
wait-for-may = »Så sætter vi alt på pause til efter operationen. Det er vigtigst, at du har ro.«
    .feedback = Omsorgsfuldt, men det er dig, der bestemmer det. Farida har ikke bedt om en pause. Måske kan hun godt arbejde et sted, hvor hun kan sidde, og hvor toilettet er tæt på. Spørg hende, hvad hun selv vil.
tell-your-son = »Skulle du ikke fortælle det til Bilal? Han er jo stor, og så slipper han for at gætte.«
    .feedback = Måske har du ret. Men det er et råd, hun ikke har bedt om, i noget, der er hendes og familiens. Du kan spørge, om der er noget, hun ønsker hjælp til, og så lade det være op til hende.
real-reason = »Er det hele grunden? Eller er der nogen derhjemme, som ikke vil have, at du arbejder?«
    .feedback = At spørge åbent, når I er alene, er i orden. Men Farida har lige sagt, hvorfor hun stoppede, og at ingen har bedt hende blive hjemme. Dit spørgsmål lyder, som om du ikke tror på det, og lægger et andet svar i munden på hende. Lyt, tro på hende, og lad døren stå åben, når intet konkret peger på andet.

scene-return = Da Bilal kom tilbage
return-chair = En stol. Og et toilet, der ligger tættere på end Sverige. Det må du skrive i sagen. Resten er mit.
return-sitting = Jeg sidder hele dagen hjemme. Jeg kan også sidde ved et slibebord.
return-my-son = Det finder hans far og jeg ud af.
return-reason = Jeg har lige givet dig grunden.
return-cups = Det banker på. Bilal har tre krus kakao med og stiller det fjerde ved telefonen. »Til tolken,« siger han.
return-bag = Du henter Bilal. Han har siddet med tasken på skødet hele tiden.
return-what = Nå? Hvad har I så talt om?
    .why = Det kan ligne kontrol med, hvad hun siger. Han er 16, han er nysgerrig, og indtil i dag har han hørt alt, fordi han skulle oversætte det.
hers-to-tell = »Det må din mor fortælle, hvis hun har lyst.«
    .feedback = Det, Farida har sagt alene, er hendes. Du behøver ikke finde på noget, og du behøver ikke være hemmelighedsfuld. Bilal får et venligt og sandt svar, og Farida kan selv vælge resten.
health-hint = »Bare lidt om helbredet. Det er ikke noget, du skal tænke på.«
    .feedback = Du røber ikke noget, han ikke vidste i forvejen, og du vil berolige ham. Men »ikke noget, du skal tænke på« får de fleste til at tænke, og nu er det dig, der har valgt ordene. Lad Farida gøre det.
reassure-bilal = »Din mor skal opereres, men det er ikke farligt, så du kan være helt rolig.«
    .feedback = Du vil skåne ham for at gætte. Men Farida har lige fortalt dig det, netop så han ikke skulle høre det. Fortrolige oplysninger om helbred må ikke gives videre uberettiget, heller ikke til familien, og de kan ikke kaldes tilbage.

scene-plan = Da planen skulle lægges
plan-glasses = Vi har talt om dig. Om at du skal have briller.
plan-serious = Er det noget alvorligt, mor?
plan-cup = »Opereret?« Bilal sætter kruset fra sig. Farida lukker øjnene.
plan-only-stomach = Det ved jeg ikke. Hun sagde bare »maven«. Er der noget galt?
plan-as-you-like = Som du vil.
plan-nothing-said = Farida har sagt »ja« og »tak« og ikke andet. Da Bilal kommer ind igen, ser hun på uret.
plan-workshop = Du foreslår optikerens værksted med start på mandag og begynder på aftalen.
plan-monday = På mandag. Sig til optikeren, at jeg har min egen lup med.
plan-how-far = Værkstedet, ja. Er der langt til … Nej. Det er ingenting.
her-own-channel = »Hvordan når jeg dig direkte? Og vil du have Bilal eller en voksen med næste gang?«
    .feedback = Farida bestemmer, hvordan hun får besked, og hvem hun har med. Du siger, at en voksen også kan være bisidder, uden at vrage Bilal. At du bør gøre opmærksom på det, er kursets egen slutning. Det koster ikke noget at spørge.
text-bilal = »Jeg skriver til Bilal. Han er jo hurtig, og så går intet tabt.«
    .feedback = Praktisk, og han siger sikkert ja. Men så ender han som den, der både læser, oversætter og svarer, og det, Farida vil have for sig selv, går gennem ham. Aftal en vej, hvor beskeden når hende.
school-instead = »Næste gang bliver Bilal i skole. Jeg skriver i indkaldelsen, at du kommer uden ham.«
    .feedback = Du tænker på hans skolegang, og det må du gerne sige højt. Men hvem Farida har med som støtte, vælger hun selv. At holde ham ude på forhånd er en udelukkelse, og den kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2. Sørg for tolken, så er der ingen, der behøver ham som oversætter.
call-optician = »Jeg ringer lige til optikeren om operationen, så de kan tage hensyn.«
    .feedback = Du vil gøre det let for hende. Men nu får både Bilal og optikeren noget at vide, som Farida kun har sagt til dig. Helbredsoplysninger er fortrolige. Spørg hende alene, hvad værkstedet skal vide. Måske er en stol nok.
last-chance = »Før vi skriver under: Er der noget om helbredet, du hellere vil tage uden Bilal? Det bestemmer du.«
    .feedback = Tilbuddet kommer sent, men det kommer, og det går til hende. Havde du givet det, da hun gik i stå ved kantinen, havde I haft mere tid, og ingen havde behøvet at gætte.

scene-next-time = Da tolken ikke længere var på
next-ok = Jeg sagde det til hende. Hun sagde en hel masse. Altså … okay, tror jeg.
next-duty = Jeg ved ikke, hvad rådighed hedder. Kan vi miste pengene?
next-yes-yes = Farida siger »ja, ja« til det meste og skriver under, hvor du peger. Så kommer Bilal ind.
next-kirsten = Ring onsdag formiddag med tolken på. Tid og sted må gerne stå i en sms. Og næste gang tager jeg måske min nabo Kirsten med. Hun har været kok på et fragtskib og er ikke bange for nogen.
next-postman = Fint nok. Jeg læser alligevel alt det andet.
next-decided = Så har du bestemt det.
next-stay-here = Jeg troede, at det blev her.
next-hung-up = Tolkens tid er gået, og linjen er lukket. I mangler kun at aftale næste møde.
next-not-hung-up = I mangler at aftale næste møde. Der er stadig ingen tolk på.
bilal-finds-time = »Bilal, det her må du godt: Find en tid sammen med din mor. Jeg bestiller tolken.«
    .feedback = Tid og sted er uproblematisk, og der må han gerne hjælpe. Reglen er til for det, der vejer noget, og skal ikke gøre det svært at finde en tirsdag. Og tolken er din opgave.
by-letter = »Tiden sender jeg i et brev. Bilal skal jo slet ikke oversætte noget.«
    .feedback = Du er på den sikre side, og der sker ikke nogen skade. Men reglen gælder ikke uproblematiske forhold som tid og sted for et møde. Her må han gerne hjælpe, og nu skal Farida vente på et brev på dansk.
time-and-a-bit-more = »Find en tid, Bilal, og fortæl lige din mor, hvad der sker, hvis hun bliver væk fra praktikken.«
    .feedback = Tiden må han gerne tage. Resten er rådighed og mulige følger, og det er ikke uproblematisk. Det glider let med, når man først er i gang. Gem det, til tolken er der.

scene-office = Da OBS'et stadig stod der
office-tuesday = »Tirsdag klokken ti,« sagde Bilal. »Der har vi kun idræt.« – »Du bliver i skole,« sagde Farida. På dansk.
office-letter = Du skriver et brev om en ny tid på det letteste dansk, du kan.
office-homework = Bilal gentog det hele to gange for sin mor i elevatoren. Du kunne høre det, til døren lukkede sig.
office-obs = Nu sidder du på kontoret. Øverst i sagen ligger notatet fra februar: »OBS: styrer sønnen? Social kontrol?« Den næste, der åbner sagen, læser det først.
answer-the-obs = Skriv, hvad du selv så i dag, og hvad Farida selv har sagt om det.
    .feedback = Et spørgsmålstegn forsvinder ikke af sig selv. Du besvarer det med det, du har set og hørt, og ikke med, hvordan sådan en familie nok er. Jo mere Farida selv har sagt gennem tolk, jo bedre er svaret.
leave-the-obs = Lad OBS'et ligge. Dit eget notat taler for sig selv.
    .feedback = Du gør det ikke værre, og dit notat hjælper. Men den, der kun læser februar, møder stadig en mistanke uden svar. Et par linjer om, hvad du så, gør grundlaget klart.
keep-and-bar = Lad OBS'et stå, og skriv for en sikkerheds skyld, at sønnen ikke bør være med fremover.
    .feedback = Du vil ikke være den, der overså noget. At en søn oversætter og svarer, kan ligne et tegn, men det har en forklaring, og intet i dag pegede på pres. Familiebånd og baggrund er ikke et grundlag for at udelukke nogen, heller ikke for en sikkerheds skyld. Der skal være konkrete holdepunkter i netop denne sag.

note-desk = Nu skal notatet skrives. Hvad hører med?
note-attendance = Farida mødte med sin søn, Bilal på 16. En tolk i dari var med på telefonen.
    .feedback = Hvem der var med, og hvordan der blev tolket, hører med. Var der aldrig en tolk på, må der heller ikke stå, at der var.
note-silence = Ved spørgsmålet om kantinen så Farida på Bilal og holdt op med at tale. Bilal oplyste, at han havde skrevet beskeden til kantinen for hende.
    .feedback = Det er, hvad du så og hørte, uden forklaring. Så kan en anden læse det uden at overtage en tolkning.
note-wish = Farida sagde selv, at hun kan om formiddagen, og at hun går på danskkursus to aftener om ugen.
    .feedback = Hører med, hvis hun selv blev spurgt og svarede. Har du det kun fra Bilal, kan der ikke stå, at hun sagde det.
note-unfit = Farida kan ikke arbejde på grund af mavepine, jf. sønnens oplysninger.
    .feedback = Det er Bilals ord og ikke Faridas. Hvad hun kan, skal afklares med hende selv, gennem tolk.
note-needs = Farida ønsker at begynde i værkstedet nu. Hun har brug for at kunne sidde og have et toilet tæt på. Hun er indforstået med, at det noteres.
    .feedback = Hører med, hvis du har spurgt, hvad hun har brug for, og hvad du må skrive. Ellers er det noget, du har sluttet dig til.
note-post = Referat med operationsdato sendes i dag til Faridas e-Boks.
    .feedback = Bilal læser hendes e-Boks, og Farida har bedt dig lade være. Så når oplysningen frem til den, den ikke er til. Aftal en vej, der kun går til hende.
note-control = Sønnen styrer samtalen og svarer for moren. Tegn på negativ social kontrol.
    .feedback = Det er en konklusion. Det, du så, kan forklares med, at han i tre år har været den, alle spurgte. Etiketten ville følge dem begge i sagen.
note-overburdened = Bilal er tydeligt overbelastet og har overtaget forældrerollen.
    .feedback = Det ved du ikke. Skriv, hvad du så: at han plejer at oversætte og ordne post. Får du grund til at tro, at et barn har brug for særlig støtte, gælder reglerne om underretning (barnets lov § 133).
note-interpreter = Der bestilles tolk i dari til næste samtale. Bilal må hjælpe med tid og sted, men bruges ikke som tolk om arbejde og helbred.
    .feedback = Hører med. Så står der noget andet i bookingen, næste gang nogen slår op, og Bilal slipper for at blive spurgt.
note-he-translated = En del af samtalen blev oversat af Bilal. Det, han gengav, lægges ikke til grund uden at være afklaret med Farida.
    .feedback = Det er ærligt og nyttigt. Den næste kan se, hvor oplysningerne kommer fra, og at de skal afklares.
note-sent-out = Bilal blev sendt ud, uden at Farida var spurgt. Hun spurgte, hvorfor han skulle gå.
    .feedback = Det er ubehageligt at skrive og hører netop derfor med. Notatet skal vise, hvad der blev besluttet, også når det var forkert.

ending-whole-sentences = Hele sætninger
    .text = Farida sidder ved slibebordet hver formiddag med sin egen lup. Optikeren ved, at hun skal have en stol, og mere behøver han ikke at vide. Da hun er tilbage efter operationen, har hun fortalt det derhjemme med sine egne ord.

        Til næste møde kommer hun med Kirsten og en tolk. Bilal er i skole. Han har fået briller og påstår, at det ikke var hans mor, der opdagede det.
ending-half-heard = Halvt hørt
    .text = Farida begynder i værkstedet, og hun er dygtig. Der var en tolk på, og det gjorde en forskel. Men noget blev ikke spurgt, ikke sagt eller ikke aftalt med hende, og nogle dage må hun gå tidligt.

        Du har en ny tid og en tolk. Samtalen kan tages op igen, hvor den slap.
ending-mended = Stolen ved siden af
    .text = Bilal blev sendt ud uden grund, men Farida fik sit valg tilbage, mens I stadig sad der. I nåede frem til en aftale. Ved næste møde venter Bilal i døren, til du har sagt, at han må komme ind.

        »Sid ned,« siger Farida på dansk. »Det er min stol, og det er din stol.« Det lyder, som om hun har øvet sig.
ending-small-clerk = Den lille sagsbehandler
    .text = Sagen bygger nu på det, en dreng på 16 kunne finde ord for. En måned efter kommer der et brev om rådighed. Bilal læser det op derhjemme og springer det over, han ikke forstår.

        Farida ved stadig ikke, hvad kommunen tror, hun har sagt. Bilal ved, at det er ham, der sagde det.
ending-out-of-her-hands = Ud af hendes hænder
    .text = Det, Farida kun ville sige til dig, nåede frem til andre, før hun selv havde valgt det. Bilal søger på operationer om natten og siger, at han bare er træt.

        Farida møder op, som hun skal. Når du spørger, hvordan hun har det, siger hun: »Fint.« Hun siger det på dansk, og hun siger ikke mere.
ending-wrong-door = Den forkerte dør
    .text = Farida og Bilal går hjem uden at tale sammen. Han tror, at han gjorde noget forkert. Hun tror, at hun gjorde noget forkert ved at tage ham med. Der var ikke noget pres at finde bag den dør.

        Til næste møde kommer Farida alene. Hun svarer på det, du spørger om, og på ikke mere end det.
