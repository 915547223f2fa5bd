# Bilal plejer at oversætte: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = Bilal plejer at oversætte
occasion = Opfølgning på kontrakten
summary = Farida kommer med sin søn på 16, som plejer at oversætte for hende. I skal tale om arbejde og helbred, og der er ikke bestilt tolk. Hvem skal gøre hvad?
task = Find ud af, hvad Farida kan og vil, hvorfor praktikken i skolekantinen stoppede, og hvem der må hjælpe med hvad. Dit team tilbyder alle lidt tid alene.

cast-farida = Farida
    .about = 43 år, flygtning fra Mazar-e Sharif i Afghanistan, tre år i Danmark. Sleb brilleglas hos en optiker i elleve år. Taler dari og går på danskkursus.
cast-bilal = Bilal
    .about = 16 år, Faridas ældste. Går i 10. klasse, spiller venstre back og taler dansk som alle andre på egnen. Har en lillesøster på ni.
cast-interpreter = Tolken
    .about = Professionel tolk i dari og dansk. Sidder i en anden landsdel og er med på telefonens højttaler.

## Sagen

file-contract = Kontrakt og baggrund, uddrag
    .text = Gift med Jawad, der arbejder i et gartneri. To børn. Aftalt: danskkursus og virksomhedspraktik. Tolk i dari er nødvendig. Ingen fuldmagt i sagen.

        Mulig praktik, ikke drøftet endnu: en optikers værksted, mest siddende. Hverdage kl. 8-13 eller to sene vagter.
file-february = Telefonnotat, 12. februar (Jens)
    .text = Sønnen oversatte. Har ondt i maven og kan ikke arbejde. Ønsker ikke aftenarbejde.

        Sønnen svarede hurtigt. Når Farida talte længe, kom der få ord på dansk.

        OBS: styrer sønnen? Social kontrol?
file-canteen = Mail fra skolekantinen, 29. januar
    .text = Farida var hurtig og god at have i køkkenet. Den fjerde dag gik hun tidligt uden at sige hvorfor. Om aftenen kom der en besked fra hendes telefon: »hej min mor kommer ikke mere. hun siger undskyld. mvh bilal«

        Man står op hele dagen, og toilettet er i den anden ende af skolen. En af pigerne har hørt, at det nok er noget med manden. Hilsen Bente
file-summons = Indkaldelse og booking
    .text = Klokken 10-11. Emner: rådighed, helbred og ny praktik. Du er velkommen til at tage en bisidder med.

        Tolk: nej (sønnen plejer at oversætte). Telefontolk kan som regel skaffes samme dag.

## Det, man kan bygge på

fact-no-interpreter = Der er ikke bestilt tolk til mødet.
fact-from-abroad = Farida er flygtet fra Afghanistan.
fact-nb = En kollega har skrevet: »styrer sønnen? Social kontrol?«
fact-canteen-talk = En i kantinen har hørt, at det nok er noget med manden.
fact-holds-post = Bilal har Faridas telefon og ordner Digital Post og MitID for hende.
fact-answered-first = Bilal svarede, da du spurgte Farida, hvordan det går.
fact-own-hours = Farida siger gennem tolk, hvornår hun kan arbejde.
fact-silent = Farida tav og så på Bilal, da du spurgte til kantinen.
fact-wrote-off = Bilal siger, at han skrev afbuddet til kantinen for Farida.
fact-own-reason = Farida siger alene, at hun stoppede på grund af sin krop.
fact-said-stomach = Farida siger, at hun sagde »maven«, fordi Bilal oversatte.
fact-nobody-said-stay = Farida siger alene, at ingen har bedt hende blive hjemme.

## Før de kom

scene-prepare = Før de kom
prepare-desk = Klokken er tyve minutter i ti. Sagen er ny for dig, og du kan nå én ting.
prepare-obs = Nederst i Jens' notat: »OBS: styrer sønnen?« Nederst i mailen fra kantinen: »noget med manden«.
book-phone = Bestil en telefontolk i dari i stedet for Bilal. Der er en ledig kvart over ti.
    .feedback = Kommunen skal sikre, at den forstår Farida og bliver forstået, og kontrakten siger, at der skal tolk til. En linje i bookingen ændrer ikke på det. Et kvarter er en lille pris.
list-unasked = Skriv op, hvad Farida aldrig selv er blevet spurgt om.
    .feedback = God forberedelse: Næsten alt i sagen er kommet gennem en dreng på 16. Men hvem skal stille hende dine spørgsmål, så hun kan svare på dem? Der er stadig ingen tolk.
word-list = Find de svære ord om rådighed frem til Bilal på dansk.
    .feedback = Nu har han øvet sig på noget, han ikke må. Personer under 18 må ikke bruges som tolke, medmindre det drejer sig om noget uproblematisk, og det regner kurset ikke rådighed og helbred for.
plan-alone = Alle får tid alene her, så tag Farida først. OBS'et skal undersøges.
    .feedback = Hvad ville du svare, når Bilal spørger, hvorfor han skal vente? Tid alene er et tilbud, hun kan sige nej til, og uden tolk får du ikke noget svar. Et OBS er ikke en iagttagelse.

## Ankomsten

scene-arrival = Da de satte sig
arrival-two-chairs = Du har stillet en stol frem til Bilal ude på gangen. Farida ser på den og så på dig.
arrival-room = Klokken er ti. Farida har taget sin pæne frakke på. Bilal har en mappe under armen.
arrival-list = Rådighedspligt. Aktivitetsparat. Skal jeg kunne dem udenad?
arrival-folder = Jeg har hendes papirer og hendes telefon. Jeg ordner e-Boks og MitID og alt det der. Jeg er familiens it-afdeling.
    .why = Al post til Farida går gennem Bilal, så hun kan ikke nås uden om ham. Det er værd at notere, også når forklaringen er god: Hun har bedt ham om det, fordi breve og koder er på dansk.
arrival-farida = Goddag. Tak for tid. Bilal … hjælper mig.
arrival-look = »Er I blevet våde?« Farida ser på Bilal, han hvisker et ord på dari, og hun ler og viser dig en dryppende paraply.
    .why = Hun venter på oversættelsen. Så snart hun har den, svarer hun selv. Blikket handler om sprog og ikke om at få lov.
arrival-usual = Hun har det fint. Skal vi gå i gang? Jeg plejer at oversætte, og vi har fysik klokken elleve.
    .why = Du havde ikke spurgt ham, og hun nåede ikke at svare. Det er værd at notere. Grunden viser sig at være en vane: I tre år har voksne stillet spørgsmålene til ham.
stop-and-explain = »Godt, du er her, Bilal. Men du er under 18, så det her må du ikke oversætte.«
    .feedback = Reglen er klar, og du siger den uden at gøre drengen til problemet. At oversætte og at være med er to forskellige ting, og du har kun sagt nej til det ene.
just-today = »Kan du ikke tage den i dag, Bilal? Bare denne ene gang.«
    .feedback = Reglen har ingen undtagelse for én gang. Under 18 må man kun tolke om det uproblematiske, og i dag handler det om rådighed og helbred. En telefontolk kan som regel skaffes samme dag.
until-quarter-past = »Tolken er på om et kvarter. Kan du ikke tage den så længe, Bilal?«
    .feedback = Det første spørgsmål sætter tit retningen, og nu går det gennem en dreng på 16. Hent vand, tal om vejret, og vent med sagen til kvart over.
only-about-work = »Du kan tage det om arbejde, Bilal. Det om helbredet gemmer vi.«
    .feedback = Hvor går grænsen, når det er helbredet, der afgør arbejdet? Et forkert ord om rådighed kan desuden få betydning for Farida. Kurset regner ikke arbejde for uproblematisk.
out-sternly = »Det her er ikke for børn, Bilal. Vil du ikke vente i receptionen?«
    .feedback = Reglen handler om at oversætte og ikke om at være til stede. Farida har taget ham med og er ikke spurgt, så du sender hendes bisidder ud uden tungtvejende grunde efter § 8, stk. 2. Om hensynet til barnet kan være en grund, må i hvert fald vurderes konkret.

explained-relieved = Må jeg ikke? Det har jeg gjort i tre år. … Så er jeg bare Bilal i dag.
explained-stopped = Bilal puster ud. »Jeg vidste heller ikke, hvad det hedder,« siger han.
explained-fetched = Bilal kommer ind igen og sætter sig yderst på stolen. Du siger undskyld: Han må gerne være her, han må bare ikke oversætte.

## Ingen tolk

scene-no-interpreter = Da der ikke var nogen tolk
no-interpreter-clock = Der er ingen tolk på, og mødet slutter klokken elleve.
no-interpreter-bilal = Skal jeg så sige til min mor, at vi er kommet for ingenting?
no-interpreter-greenhouse = Jawad tager telefonen i drivhuset. Der buldrer en ventilator. »Gerne i aften,« råber han. »Her kan jeg kun høre tomater.«
call-now = »Kan I vente to minutter? Så får vi fat i en tolk nu.«
    .feedback = Det er kommunens opgave at skaffe tolken, og det kan nås. Det koster lidt af jeres time, men hverken Bilal eller Farida skal betale for en fejl i bookingen.
new-time = »Så tager vi en ny tid med tolk. Spørger du din mor, hvornår hun kan, Bilal?«
    .feedback = En ordentlig løsning, selv om de må komme igen. Og her må Bilal gerne hjælpe: Tid og sted for et møde regnes for uproblematisk. Han kan mærke forskellen.
husband-instead = »Er din mand hjemme, Farida? Han er jo voksen. Vi kunne ringe til ham.«
    .feedback = Sig hellere: »Jeg finder en tolk.« Noget forbud mod voksne pårørende kender kurset ikke, og intet taler imod Jawad. Men om sin krop vil Farida måske helst have en, hun ikke er gift med, og kommunen skal være sikker på svaret.
single-words = »Vi prøver på dansk, Farida. Så hjælper Bilal med et ord her og der. Er det ikke fint?«
    .feedback = Et ord bliver til en sætning, og om fem minutter er det Bilal, der tolker. Om sit helbred kan Farida ikke forklare sig på dansk, og så er I tilbage, hvor I begyndte.

## Bilal oversætter

scene-translating = Mens Bilal oversatte
translating-question = Du spørger, hvordan det går med helbredet, og hvad der skal til, for at Farida kan arbejde.
translating-long = Farida ser ned i bordet. Hun taler lavt og længe, standser og begynder forfra.
translating-short = Hun siger … det er noget med maven.
    .why = Et langt svar blev til fem ord, og resten er væk. Det skal noteres. Han skjuler ikke noget: Han mangler ordene på begge sprog.
translating-whisper = Du spørger, hvad lægen siger. Farida svarer med to ord. Bilal får røde kinder.
translating-not-that = Hun siger, at jeg ikke skal oversætte det der. Det er ikke noget for mig, siger hun.
    .why = Forklaringen skifter, men det er Farida selv, der trækker den tilbage. Der er noget, en mor ikke vil sige gennem sin søn. Det tyder ikke på, at nogen presser hende.
stop-now = »Stop, Bilal. Det her skulle ikke have været din opgave. Vi skal bruge en tolk.«
    .feedback = Du retter op, mens det kan rettes op. Og du tager selv skylden, så Bilal ikke går hjem og tror, at han var for dårlig.
use-an-app = »Nu slipper du, Bilal. Jeg prøver med oversætteren på min telefon, ikke?«
    .feedback = Faridas »ja« til en app kan betyde hvad som helst, for den spørger ikke, om noget er forstået. Med helbred og rådighed kan ét forkert ord flytte hele svaret. Her skal der en tolk til.
only-the-gist = »Bare det vigtigste, Bilal. Kan din mor arbejde eller ej?«
    .feedback = Nu er det en dreng på 16, der svarer på sagens vigtigste spørgsmål. Det er tolkning om arbejde og helbred, og ordene bliver hans og ikke Faridas.

gist-app = Telefonen siger noget på dari. Farida ser forundret på den. Bilal griner. »Du har lige spurgt, hvornår hun går i stykker.«
gist-no = Øh. Nej? Jeg tror, hun siger nej. Altså ikke lige nu.

scene-half-words = Da svarene var halve
half-words-note = På din blok står der: »Maven. Hvor meget kan hun?«
half-words-farida = Jeg … vil arbejde. Men … det er svært ord.
half-words-physics = Bilal ser på uret. Klokken er kvart i elleve.
call-late = »Det her skal vi høre ordentligt. Nu får vi en tolk på, Farida.«
    .feedback = Det er ikke for sent. Farida har selv sagt på dansk, at ordene er svære, og så skal der en tolk til. Klokken ti havde det sparet Bilal for det hele.
write-sick = »Jeg skriver, at du ikke kan arbejde lige nu på grund af maven, ikke, Farida?«
    .feedback = »Jeg vil arbejde,« har hun lige sagt til dig på dansk. Det er Bilals ord, du skriver, og det, andre siger om hendes helbred, skal afklares med hende, før du bygger på det.
explain-duty = »Bilal, sig lige til hende, at hun kan miste ydelsen, hvis hun ikke står til rådighed.«
    .feedback = »Kan vi miste pengene?« vil han spørge på vej hjem, og det er ham, hun må spørge tilbage. Vejledning om pligter skal nå Farida, så hun forstår den. Det kræver en tolk.

## Bilal er sendt ud

scene-sent-out-early = Da Bilal var sendt ud
early-ears = Bilal får røde ører. »Undskyld,« siger han og går. Han glemmer mappen.
early-farida = Bilal … hvorfor gå? Han ikke gøre noget. Jeg sige: Kom med.
    .why = Det kan ligne en, der aldrig må være alene. Men hun siger det selv: Det er hende, der har bedt ham komme med.
early-folder = Farida åbner mappen, ser på papirerne og lukker den igen.
fetch-bilal = »Undskyld, Farida. Bilal må gerne være her. Jeg henter ham.«
    .feedback = Farida har ret til en bisidder, og det er hende, der har valgt ham. Du retter fejlen med det samme og siger den højt. Det gør ikke beslutningen rigtig, men det betyder noget for dem begge.
two-of-us = »Skal jeg ikke ringe en tolk op, Farida? Så klarer du og jeg det her.«
    .feedback = Det er rigtigt at få en tolk på. Sig også: »Vil du have Bilal med ind?« Han sidder stadig udenfor, uden at hun er spurgt, og hun kunne få begge dele.
easy-danish = »Vi tager det lette på dansk så længe, Farida. Dit dansk er jo blevet godt, ikke?«
    .feedback = Hun nikker, og du ved ikke til hvad. Nu sidder hun uden både tolk og støtte, og emnerne er ikke lette. Kommunen skal sikre, at I forstår hinanden.

## Tolken er på

scene-on-the-line = Da tolken var på
line-thursday = Torsdag klokken tolv. Det var Bilal, der fandt tiden; Farida skrev den i sin lommebog. Nu er de her begge to.
    .why = Det kan ligne, at han bestemmer over hendes tid. Du havde bedt ham spørge hende, og det er hendes egen lommebog, den står i.
line-on = Tolken er på. Du skubber telefonen ind midt på bordet.
line-interpreter = Goddag. Jeg oversætter alt, og jeg har tavshedspligt. Taler to på én gang, siger jeg til.
line-tourist = Endelig hele sætninger. I tre år har jeg talt som en turist, der har tabt sit kort.
line-careful = Goddag. Tak. Jeg hører dig godt.
line-bilal = Hvad gør jeg så nu?
ask-role = »Det bestemmer din mor. Farida, vil du gerne have Bilal her som støtte?«
    .feedback = Du får rollen på plads og spørger den, der bestemmer. Er Bilal ikke tolk, kan han stadig være bisidder, hvis Farida ønsker det. Om det passer ham, må de to finde ud af.
off-you-go = »Så er du fri, Bilal. Smut du bare i skole, så tager jeg resten med din mor.«
    .feedback = »Vil du have ham med som støtte, Farida?« er det, der mangler. At han ikke skal tolke, er rigtigt, men det er hende, der vælger, om han går. Spørg, før du sender ham af sted.
straight-on = »Godt. Så vil jeg gerne begynde med det om arbejde, nu hvor tolken er på.«
    .feedback = Hvad er Bilal nu: tolk, støtte eller tilskuer? Det ved ingen ved bordet, og om lidt taler han i munden på tolken. Spørg Farida; det tager ti sekunder.
child-out = »Det her er ikke for børn, Bilal. Vil du ikke vente i receptionen nu, hvor tolken er på?«
    .feedback = »Ikke for børn« er ikke en konkret vurdering, og Farida er ikke spurgt. At sende hendes bisidder ud kræver tungtvejende grunde efter § 8, stk. 2, og her er ingen. Om hensynet til barnet kan tælle, har kurset ingen kilde til; spørg først hende.

## Arbejdet

scene-work = Da Bilal svarede om aftenerne
work-role = Lad ham sidde. Han har båret min mappe hele vejen. I dag skal han bare ikke være min mund.
work-stays = Har jeg bedt ham om at gå? Han bliver siddende, til jeg siger noget andet.
work-two-voices = Undskyld, jeg kan ikke høre moren for sønnen. Hvem af os skal oversætte?
work-places = Du fortæller om optikerens værksted, formiddage eller to sene vagter. Tolken når knap at tale ud.
work-evenings = Ikke aften. Der har hun dansk mandag og onsdag. Det hænger på køleskabet, hun har selv skrevet det.
    .why = »Ikke aften« kan lyde som et forbud. Men grunden følger med: Det er hendes eget danskkursus og hendes egen seddel. Spørg hende alligevel.
let-her-answer = »Tak, Bilal. Farida, hvornår kan du, og hvad har du selv lyst til?«
    .feedback = Bilal må gerne sige noget, og du tager det pænt imod. Men svaret om Faridas rådighed skal komme fra Farida. Først nu ved du, om det er hendes.
note-evenings = »Godt at vide, tak. Så skriver jeg, at det med aftener ikke går.«
    .feedback = I sagen står Bilals svar nu som hendes, for anden gang. Han har sikkert ret, men det, en bisidder siger om borgerens rådighed, skal afklares med hende selv.
hush-bilal = »Nu er tolken her, Bilal, så nu skal du ikke sige mere. Er det i orden?«
    .feedback = »Tak, Bilal. Nu er det din mor, jeg spørger« gør det samme, uden at nogen får besked på at tie. En bisidder må gerne sige noget; hvor meget, er kilderne uenige om.
who-decides = »Er det din far, der har bestemt det med aftenerne, Bilal?«
    .feedback = »Hvad er det, I skriver om os?« spørger Farida om lidt. Du har sagt mistanken højt og bedt et barn vidne mod sin far. Er den forkert, sårer den dem. Er den rigtig, kan Farida komme til at betale for den derhjemme.

## Halvvejs

half-pause = Du ser ned på din blok, før I går videre.

## Kantinen

scene-february = Da I kom til kantinen
february-dad = Min far? Han får ikke engang lov til at bestemme, hvad vi skal have på pizzaen.
february-about-us = Hvad er det, I skriver om os?
february-fridge = Det er rigtigt med aftenerne. Men jeg sidder lige her.
february-hushed = Bilal ser ned på sine sko. Farida lægger en hånd på hans arm.
february-days = Formiddagene. To aftener om ugen har jeg danskkursus, og de aftener er mine.
february-lenses = Jeg har slebet tyve tusind par briller og fået to klager. Den ene var fra min svigermor.
february-silence = Du spørger til kantinen. Farida begynder, ser på Bilal og tier. Hun retter på sit ærme.
    .why = Hun kan ikke sige det, mens han hører på det. Det er et tegn, du skal notere og give plads til. Hvad det betyder, ved du først, når hun har fortalt det.
february-text = Det var mig, der skrev til dem. Hun sagde bare, at hun ikke kom mere.
    .why = En pårørende har meldt afbud for hende, og grunden kender ingen. Det er værd at notere og at spørge til. Her viser det sig, at Farida bad ham om det, fordi hun ikke skriver dansk.
february-back = Bilal sætter sig på den yderste stol. Spørgsmålet om kantinen ligger der stadig.
offer-alone = »Når det gælder helbred, tilbyder jeg alle lidt tid alene. Vil du det, Farida?«
    .feedback = Et tilbud, som alle får, og det går til den, der skal svare. Du gør ikke tavsheden til et tegn på noget bestemt. Siger hun nej, er det også et svar.
say-how = »Det behøver du ikke svare på her, Farida. Hvordan vil du helst fortælle det?«
    .feedback = Hun får lov at vælge formen: alene, på skrift, en anden dag eller slet ikke. Det tager lidt længere end et tilbud, men det er hende, der finder på det.
ask-bilal-why = »Du skrev jo beskeden, Bilal. Ved du, hvorfor hun stoppede? Så slipper din mor.«
    .feedback = Hvad skal han svare? Han ved det ikke, og vidste han det, var det stadig hendes helbred. Tolken er på, og det er Farida, spørgsmålet skal stilles til, når hun er fri til at svare.
leave-health = »Det behøver vi ikke tale om i dag, Farida. Skal vi ikke se fremad?«
    .feedback = Kan værkstedet tage højde for det, hun tier om? Det finder du først ud af den fjerde dag. Hos jer får alle tilbud om lidt tid alene, og hun har ikke fået det.
send-him = »Bilal, gå lige udenfor. Alle får lidt tid alene, og din mor skal kunne tale frit.«
    .feedback = Samme tanke som spørgsmål: »Vil du tale lidt uden Bilal, Farida?« Så var det hendes valg. Nu sender du hendes bisidder ud, og det kræver tungtvejende grunde efter § 8, stk. 2. Tavshed er ikke nok.

scene-sent-out-late = Da Farida spurgte til Bilal
late-voice = Tolken er kommet på. Bilals stol står tom, og mappen ligger på den.
late-door = »Okay,« siger Bilal og går. Døren lukker sig. Tolken har oversat det hele, og der bliver stille.
late-wrong = Hvad har min søn gjort forkert?
fetch-late = »Ingenting. Det var min fejl, og du skulle have været spurgt. Bilal kommer ind nu.«
    .feedback = Hun får et ærligt svar og sit valg tilbage. Bagefter kan du stadig tilbyde hende tid uden ham, og så er det hende, der siger ja eller nej.
ask-her-now = »Ingenting. Vil du have ham ind igen, eller skal vi to tale lidt først?«
    .feedback = Det spørgsmål skulle have været stillet, før han blev sendt ud. Nu er hendes svar ikke helt så frit, for han er allerede gået. Men hun bliver spurgt, og hun kan få ham ind.
carry-on = »Ingenting. Men nu kan du tale frit, og tolken er på. Hvad skete der i kantinen?«
    .feedback = Farida har lige spurgt til sin søn, og du hører ikke, om hun vil have ham ind. Så er det en udelukkelse, du holder fast i. Den kræver tungtvejende grunde efter § 8, stk. 2, og dem er der ikke her.

back-reception = Du henter Bilal i receptionen og siger undskyld. »Det er okay,« siger han og ser på sin mor.

## Alene med Farida

scene-alone = Da Farida fortalte
alone-without = Uden ham. Det er det hele.
alone-cocoa = Farida siger noget til Bilal. »Gå ned og slås med kakaomaskinen,« lyder det fra tolken. »Og tag dig god tid.«
alone-already = Nu er han jo gået. Så lad mig sige det, og så vil jeg have ham ind igen.
alone-bleeding = Jeg bløder. Meget, og i mange dage. I kantinen kunne jeg ikke nå toilettet. Jeg bliver opereret den 14. maj. Det er ikke farligt.
alone-stomach = I februar sagde jeg »maven«, for det skulle gennem Bilal. Han skal ikke sidde til fysik og tænke på mit blod.
alone-post = Ingen har bedt mig blive hjemme. Men skriv det ikke i e-Boks. Den læser han, fordi jeg har bedt ham om det.
    .why = Det kan ligne, at han holder øje med hende. Men det er hende, der har bedt ham læse posten, og hun ved, hvad han ser. Derfor kan hun også bede dig om en anden vej.
alone-dinner = Tolken er en mand, ja. Det er lægen også. Men ingen af dem skal spise aftensmad med mig.
ask-needs = »Hvad skal der til, for at du kan arbejde? Og hvordan må jeg skrive det?«
    .feedback = Du tror på hende og spørger til det praktiske. At der skal stå noget i sagen, bestemmer du; hvordan det står, kan hun være med til at finde ud af. Så bliver planen hendes.
wait-for-may = »Så sætter jeg det på pause til efter operationen. Du har brug for ro nu.«
    .feedback = Hvem har bedt om en pause? Måske kan hun godt arbejde et sted, hvor hun kan sidde, og hvor toilettet er tæt på. Spørg, hvad hun vil.
tell-your-son = »Skulle du ikke fortælle det til Bilal? Han er stor nok, og så slipper han for at gætte.«
    .feedback = Måske har du ret, og du siger det kun til hende. Men rådet har hun ikke bedt om, og det er hende og Jawad, der kender drengen. »Er der noget, jeg kan hjælpe med?« er nok.
real-reason = »Er det hele grunden? Eller er der nogen derhjemme, som ikke vil have, at du arbejder?«
    .feedback = At spørge direkte, når I er alene, gør mange fagfolk, og det kan være rigtigt. Her har hun lige svaret på det, og spørgsmålet lægger et andet svar i munden på hende. Lyt først, og lad døren stå åben.

## Bilal kommer tilbage

scene-return = Da Bilal kom tilbage
return-chair = En stol. Og et toilet, der ligger tættere på end Sverige. Resten er mit.
return-sitting = Jeg sidder hele dagen derhjemme. Så kan jeg også sidde ved et slibebord.
return-my-son = Det finder hans far og jeg ud af.
return-reason = Jeg har lige givet dig grunden.
return-cups = Det banker på. Bilal har fire krus kakao med. »Til tolken,« siger han om det sidste.
return-bag = Du henter Bilal. Han har siddet med tasken på skødet hele tiden.
return-what = Nå? Har I talt om mig? Hun siger altid, at jeg skal have briller.
    .why = Det kan ligne kontrol med, hvad hun siger. Han er 16 og nysgerrig, og indtil i dag har han hørt alt, fordi han skulle oversætte det.
hers-to-tell = »Det, nogen fortæller mig alene, siger jeg ikke videre. Heller ikke det kedelige.«
    .feedback = Sandt, venligt og ens for alle, så det røber ingenting om netop Farida. Hun kan selv vælge, hvad hun vil sige, og hvornår.
health-hint = »Bare lidt om helbredet. Det er ikke noget, du skal tænke på, vel?«
    .feedback = Han vidste godt, at det handlede om helbred. Men »ikke noget, du skal tænke på« får de fleste til at tænke, og nu er det dig, der har valgt ordene.
reassure-bilal = »Din mor skal opereres, men det er ikke farligt. Er det ikke rart at vide?«
    .feedback = Hun fortalte det uden ham, for at han ikke skulle høre det, og nu kan det ikke kaldes tilbage. Oplysninger om helbred er fortrolige, også over for familien.

## Planen

scene-plan = Da planen skulle lægges
plan-glasses = Ja, vi talte om dig. Du skal have briller.
plan-serious = Er det noget alvorligt, mor?
plan-cup = »Opereret?« Bilal sætter kruset fra sig. Farida lukker øjnene.
plan-only-stomach = Det ved jeg ikke. Hun sagde bare »maven«. Er der noget galt?
plan-as-you-like = Som du vil.
plan-nothing-said = Farida har sagt »ja« og »tak« og ikke andet. Da Bilal kommer ind igen, ser hun på uret.
plan-workshop = Du foreslår optikerens værksted med start på mandag.
plan-monday = På mandag. Sig til optikeren, at jeg har min egen lup med.
plan-how-far = Værkstedet, ja. Er der langt til … Nej. Det er ingenting.
her-own-channel = »Hvordan får jeg fat i dig direkte? Og hvem vil du have med næste gang?«
    .feedback = Farida bestemmer, hvordan hun får besked, og hvem hun har med. En voksen kan også være bisidder, og det kan du sige uden at vrage Bilal. At du bør gøre opmærksom på det, er kursets egen vurdering.
text-bilal = »Jeg skriver til Bilal. Han er jo hurtig, og så går intet tabt.«
    .feedback = Så er det ham, der læser, oversætter og svarer, som før. Det, Farida vil have for sig selv, går gennem hendes søn. Aftal en vej, hvor beskeden når hende.
school-instead = »Næste gang bliver Bilal i skole. Jeg skriver i indkaldelsen, at du kommer uden ham, Farida.«
    .feedback = Hensynet til hans skole må du gerne sige højt. Men at holde ham ude på forhånd er en udelukkelse, og den kræver tungtvejende grunde efter § 8, stk. 2. Læg mødet efter skoletid, og bestil tolken.
call-optician = »Jeg ringer lige til optikeren om operationen, så de kan tage hensyn.«
    .feedback = »Hvad må værkstedet vide?« skulle du have spurgt om, da I var alene. Nu får både Bilal og optikeren noget at vide, som hun kun har sagt til dig. Måske var en stol nok.
last-chance = »Før vi aftaler noget: Vil du tale lidt uden Bilal, Farida? Det tilbyder jeg alle.«
    .feedback = Tilbuddet kommer sent, men det kommer, og det går til hende. Ved kantinen havde I haft mere tid, og ingen havde behøvet at gætte.

## Næste møde

scene-next-time = Da næste møde skulle aftales
next-ok = Jeg sagde det til hende. Hun sagde en hel masse. Altså … okay, tror jeg.
next-duty = Jeg ved ikke, hvad rådighed hedder. Kan vi miste pengene?
next-yes-yes = Farida siger »ja, ja« til det meste og skriver under, hvor du peger. Så kommer Bilal ind.
next-kirsten = Ring onsdag med tolken på. Tid og sted gerne på sms. Næste gang tager jeg måske Kirsten med, min nabo.
next-postman = Fint nok. Jeg læser alligevel alt det andet.
    .why = Alt, hvad kommunen skriver til Farida, læser han først. Han gør det ikke for at holde øje, men du har netop gjort det til den eneste vej. Notér det.
next-decided = Så har du bestemt det.
next-stay-here = Jeg troede, at det blev her.
next-hung-up = Tolken har lagt på. Nu mangler kun næste møde. »Jeg har misset fysik tre gange,« siger Bilal.
next-not-hung-up = I mangler at aftale næste møde. Der er stadig ingen tolk på. »Jeg har misset fysik tre gange,« siger Bilal.
bilal-finds-time = »Bilal, kan du finde en tid efter skole sammen med din mor? Tolken sørger jeg for.«
    .feedback = Tid og sted er uproblematisk, og der må han gerne hjælpe. Du lægger mødet, så han ikke mister timer, og skaffer selv tolken.
by-letter = »Tiden sender jeg i et brev, Farida. Bilal skal jo slet ikke oversætte noget, vel?«
    .feedback = Du er på den sikre side, og der sker ikke nogen skade. Men reglen gælder ikke uproblematiske forhold som tid og sted. Her må han gerne hjælpe, og nu skal Farida vente på et brev på dansk.
time-and-a-bit-more = »Find en tid, Bilal, og fortæl lige din mor, hvad der sker, hvis hun bliver væk fra praktikken.«
    .feedback = Tiden må han gerne tage. Men følgerne skal han gå hjem og forklare uden at kende ordene, og hans mor skal sove på dem. Gem dem, til tolken er der.

## OBS'et

scene-office = Da OBS'et stadig stod der
office-tuesday = »Tirsdag klokken fire,« sagde Bilal. »Der har jeg fri.« – »Der har du lektier,« sagde Farida. På dansk.
office-letter = Du skriver et brev om en ny tid på det letteste dansk, du kan.
office-homework = Bilal gentog det hele to gange for sin mor i elevatoren. Du kunne høre det, til døren lukkede sig.
office-obs = Øverst i sagen står der stadig: »OBS: styrer sønnen? Social kontrol?« Den næste læser det først.
answer-the-obs = Skriv, hvad du selv så i dag, og hvad Farida selv har sagt om det.
    .feedback = Et spørgsmålstegn forsvinder ikke af sig selv.
    .feedback-right = Du besvarer det med det, du har set, og med hendes egne ord gennem tolk, og ikke med, hvordan sådan en familie nok er.
    .feedback-partly = Dit svar er det rigtige, men du har næsten ingen af hendes ord at svare med. Der var ingen tolk på. Skriv også dét.
leave-the-obs = Lad OBS'et ligge. Dit eget notat taler for sig selv.
    .feedback = Du gør det ikke værre, og dit notat hjælper. Men den, der kun læser februar, møder stadig en mistanke uden svar. Et par linjer er nok.
keep-and-bar = Skriv for en sikkerheds skyld, at sønnen ikke bør være med fremover. Jens kan have ret.
    .feedback = Hvad så du i dag, som peger på pres? En søn, der oversætter og svarer, er noget at spørge til, og du har spurgt. At holde ham ude fremover kræver tungtvejende grunde efter § 8, stk. 2, og næste møde skal vurderes for sig.
notify = Send en underretning om Bilal. Han mister timer og passer hele familiens post.
    .feedback = Pligten er reel og personlig, så tanken er god. Men hvad giver grund til at antage, at han har brug for særlig støtte? Nogle mistede timer og en mappe gør det næppe alene. Spørg Farida og Bilal, læg mødet efter skole, og aftal, hvem der siger det til skolen.

## Før notatet

before-answered = »Skrev jeg social kontrol?« siger Jens. »Det var jo bare, fordi han svarede så hurtigt.«
before-left = Jens går forbi. »Nå, var der noget om det, jeg skrev?«
before-barred = »Skal han ikke med mere?« spørger Jens. »Hvad sagde moren til det?«
before-notified = En rådgiver fra Børn og Familie ringer tilbage. »Hvad siger moren og drengen selv?« spørger hun. Det ved du ikke.
before-desk = Du ser ned på din blok.

## Notatet

note-desk = Bilal læser sin mors post. Hvad hører med i notatet?
note-attendance = Farida har valgt sin søn, Bilal på 16, som bisidder. Ingen fuldmagt i sagen.
    .feedback = Hvem der var med og i hvilken rolle, hører med, når Farida selv har sagt det. Blev hun ikke spurgt, kan der ikke stå, at hun har valgt.
note-silence = Farida så på Bilal og tav, da du spurgte til kantinen. Han sagde, at han skrev afbuddet.
    .feedback = Det er, hvad du så og hørte, uden forklaring. Så kan en anden læse det uden at overtage en tolkning.
note-her-account = Farida har selv sagt, hvorfor praktikken stoppede, og at ingen har bedt hende blive hjemme.
    .feedback = Det er svaret på OBS'et, med hendes ord. Grunden selv behøver ikke stå her, for at den næste kan se, at den er givet.
note-wish = Farida kan selv bedst om formiddagen. Hun går på danskkursus to aftener om ugen.
    .feedback = Hører med, hvis hun selv har svaret. Har du det kun fra Bilal, kan der ikke stå, at det er hendes svar.
note-unfit = Farida har oplyst, at hun har ondt i maven og ikke kan arbejde, jf. 12. februar.
    .feedback = Det er Bilals ord fra februar. Skrives de som hendes, bygger sagen videre på det, en dreng kunne finde ord for.
note-needs = Farida vil gerne begynde i værkstedet nu. Hun skal kunne sidde og have kort til toilettet.
    .feedback = Hører med, hvis du har spurgt, hvad der skal til. Ellers er det noget, du har sluttet dig til.
note-details = Farida bløder kraftigt og i mange dage, og derfor gik det galt i skolekantinen.
    .feedback = Sandt, men mere end sagen har brug for. Behovet skal stå, og det kan stå uden hendes krop. Skal lægelige oplysninger bruges, så indhent dem med hendes samtykke.
note-post = Referatet med datoen for operationen sendes til Farida i Digital Post i dag.
    .feedback = Hendes Digital Post læser Bilal, og hun har bedt dig lade være. Så når det frem til den, der ikke skulle have det at vide på den måde.
note-channel = Tid og sted sendes til Farida som sms. Alt andet aftales gennem tolk.
    .feedback = Hører med, hvis det er sådan, I aftalte det. Så ved den næste, hvordan hun nås. Blev der ikke spurgt, er det ikke en aftale.
note-afraid = Farida tør ikke tale om kantinen, når hendes søn hører på det.
    .feedback = At hun tav, så du. »Tør ikke« er dit gæt, og det følger dem begge i sagen. Skriv, hvad hun gjorde, eller hvad hun selv har sagt om det.
note-tired = Bilal er blevet træt af at oversætte, og det går ud over hans skole.
    .feedback = Det har han ikke sagt. Skriv, hvad du hørte: at han plejer at oversætte, og hvilke timer han gik glip af.
note-interpreter = Der bestilles tolk i dari til næste møde. Bilal må hjælpe med tid og sted.
    .feedback = Hører med. Så står der noget andet i bookingen, næste gang nogen slår op, og Bilal slipper for at blive spurgt.
note-he-translated = Bilal oversatte en del af mødet. Det, han gengav, er ikke lagt til grund.
    .feedback = Ærligt og nyttigt. Den næste kan se, hvor oplysningerne kommer fra, og at de skal afklares med Farida.
note-sent-out = Bilal blev sendt ud, uden at Farida var spurgt. Hun spurgte, hvad han havde gjort.
    .feedback = Notatet skal vise, hvad der blev besluttet, også når det var en fejl. Ellers kan ingen rette op på det.

## Slutninger

ending-whole-sentences = Hele sætninger
    .text = Farida sidder ved slibebordet hver formiddag med sin egen lup. Optikeren ved, at hun skal have en stol, og mere behøver han ikke at vide. Efter operationen fortæller hun det derhjemme med sine egne ord.

        Til næste møde kommer hun med Kirsten og en tolk. Bilal er i skole. Han har fået briller og påstår, at det ikke var hans mor, der opdagede det.
ending-half-heard = Den fjerde dag
    .text = Farida begynder i værkstedet, og optikeren er glad for hende. Den fjerde dag går hun tidligt uden at sige hvorfor. Hvad der skulle til, for at det kunne gå, blev hun ikke spurgt om.

        Hun kommer til næste møde, og tolken er på. »Spørg mig nu,« siger hun.
ending-postman = Postbuddet
    .text = Farida sidder ved slibebordet med sin egen lup, og det går godt. Men beskederne fra kommunen kommer stadig til Bilal. En dag i maj læser han én, han ikke skulle have læst.

        Hun bliver opereret, og det går, som lægen sagde. Ring til hende med tolken på, og spørg, hvordan hun vil have besked.
ending-question-mark = Et spørgsmålstegn
    .text = Farida begynder i værkstedet. Men familien har mærket, at kommunen mistænker den for noget, og ingen har kunnet sige for hvad.

        Til næste møde har hun ét spørgsmål til dig: »Hvad står der om min søn?« Vis hende det, og lad hende svare, med tolk på.
ending-mended = Stolen ved siden af
    .text = Bilal blev sendt ud uden grund, men Farida fik sit valg tilbage, mens I stadig sad der. I nåede frem til en aftale. Ved næste møde venter Bilal i døren, til du har sagt, at han må komme ind.

        »Sid ned,« siger Farida på dansk. »Det er min stol, og det er din stol.« Det lyder, som om hun har øvet sig.
ending-small-clerk = Den lille sagsbehandler
    .text = Sagen bygger nu på det, en dreng på 16 kunne finde ord for. En måned efter kommer der et brev om rådighed. Bilal læser det op derhjemme og springer det over, han ikke forstår.

        Farida ved stadig ikke, hvad kommunen tror, hun har sagt. Bestil en tolk på mandag, og spørg hende om det hele forfra.
ending-out-of-her-hands = Ud af hendes hænder
    .text = Det, Farida kun ville sige til dig, nåede frem til Bilal, før hun selv havde valgt det. Han søger på operationer om natten og siger, at han bare er træt.

        Når du spørger Farida, hvordan hun har det, siger hun: »Fint.« Hun siger det på dansk. Sig undskyld gennem tolk, og spørg, hvad der kan gøre det lettere derhjemme.
ending-wrong-door = Den forkerte dør
    .text = Bilal blev holdt ude, og Farida havde ikke selv valgt det. Han tror, at han gjorde noget forkert. Hun tror, at hun gjorde noget forkert ved at tage ham med. Der var ikke noget pres at finde bag den dør.

        Til næste møde kommer Farida alene og svarer kort. Skriv til hende på dari, at hun selv vælger, hvem hun tager med.
