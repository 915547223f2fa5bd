title = Manden, der svarer
occasion = Opfølgning på kontrakten
summary = Yusuf er venlig og hjælpsom og svarer på alt. Amina siger ikke meget. Er det ham, eller er det sproget? Find ud af, hvad hun selv vil.
task = Følg op på kontrakten: Hvad vil Amina selv, og hvad er næste skridt? Find ud af, hvordan hun bedst kommer til orde, og om der er grund til at ændre på, hvem der er med. Dit team tilbyder alle nogle minutter alene.

cast-amina = Amina
    .about = 34 år. Familiesammenført fra Marokko, to år i Danmark. Elleve år i køkkenet på en universitetskantine i Fez. Går på sprogskole. Har datteren Salma på halvandet år.
cast-yusuf = Yusuf
    .about = 38 år, gift med Amina. Kom til Danmark som barn og taler flydende dansk. Kører mælk ud til butikker fra klokken halv fire om morgenen.
cast-interpreter = Tolken
    .about = Professionel videotolk. Tolker mellem marokkansk arabisk og dansk.
cast-mette = Mette
    .about = Din kollega ved bordet overfor. Har været i teamet længe.

file-contract = Kontrakt, 14. november (uddrag)
    .text = Amina, familiesammenført. Dansk på begynderniveau.

        Mål: job inden for rengøring, virksomhedspraktik fra 1. juni. Borgeren er indforstået.

        Tolk: fravalgt, ægtefællen hjælper.

        Underskrevet af Amina. Der ligger ingen fuldmagt i sagen.
file-march = Notat, 12. marts
    .text = Amina mødte alene, ægtefællen var på arbejde. Samtalen foregik på enkelt dansk, uden tolk.

        Hun viste med hænderne, at hun har lavet mad »til mange, mange«, og sagde flere gange »køkken«. Hun smilede for første gang.

        Aftalt: besøg i køkkenet på Plejehjemmet Engparken den 20. marts kl. 6.00.
file-mail = Mail fra Yusuf, 17. marts
    .text = Kære kommune

        Vi har drøftet det, og køkkenet er ikke aktuelt for Amina på nuværende tidspunkt. Vi holder fast i det, der står i kontrakten, og beklager ulejligheden.

        Venlig hilsen
        Yusuf og Amina
file-team = Sådan gør vi i teamet
    .text = Alle borgere får i løbet af en samtale tilbud om nogle minutter alene med sagsbehandleren. Det er frivilligt, og et nej er et nej.

        Borgeren vælger selv sin bisidder. Vi har ingen faste regler om, at bisiddere skal vente udenfor.

        Er du i tvivl, så vend det med en kollega.

scene-prepare = Ti minutter før mødet
prepare-desk = Tirsdag i maj, ti minutter i ni. Amina og hendes mand kommer klokken ni. Du har overtaget sagen og læser notatet fra marts og mailen en gang til.
prepare-thought = En kvinde, der gerne ville i køkken. Fem dage senere en mail, der sagde nej. Du kan nå én ting, før de kommer.
check-interpreter = Slå op, om der er bestilt tolk til i dag.
    .feedback = Det er der ikke. »Fravalgt« har fulgt med i sagen siden november. Nu finder du en videotolk, der er ledig fra kvart over ni. Kommunen skal sikre, at Amina kan forstå og blive forstået, og det er lettere at ordne, før I sidder der.
own-questions = Skriv tre korte spørgsmål ned, som kun Amina kan svare på.
    .feedback = En god forberedelse. Det, Yusuf skrev om køkkenet, skal afklares med Amina selv, og korte spørgsmål er lettere at svare på. Om hun kan svare uden tolk, ved du dog ikke endnu. I kontrakten står tolken som fravalgt.
cleaning-jobs = Find et par ledige rengøringsjob frem. Køkkenet har de jo sagt nej til.
    .feedback = Du vil have noget konkret at byde på. Men det er Yusufs mail, der siger nej, og i marts viste Amina selv noget andet. Det, en bisidder skriver om borgerens ønsker, kan du ikke bygge på, før det er afklaret med hende.
first-alone = Bed receptionen sende Amina ind først, mens Yusuf parkerer bilen.
    .feedback = Du vil give Amina plads, og det er en god tanke. Men tid alene er et tilbud, som hun skal kende og kunne sige nej til. Når det bliver arrangeret uden om hende, er det ikke længere frivilligt. Du kan stadig tilbyde det åbent senere.

scene-opening = Da I satte jer
opening-waited = Amina kom ikke ind først. »Hun ventede ude i regnen, til han havde parkeret,« siger receptionisten.
    .why = Det kan ligne, at hun aldrig er alene. Men ingen havde forklaret, hvorfor hun skulle gå fra den, hun havde taget med, og hun havde ikke dansk nok til at spørge.
opening-room = Yusuf holder døren for Amina og giver hånd. Han har en tyk mappe under armen. Amina sætter sig yderst på stolen.
opening-folder = Her er det hele: kontrakten, brevene og kvitteringerne. Amina siger, at jeg er gift med mappen.
    .why = Han holder hendes papirer, men det er hende, der har bedt ham om det. Hun læser ikke breve fra det offentlige på dansk endnu. Mappen lægger han på bordet foran hende.
opening-amina = Godmorgen. Mit dansk er lidt … lille. Men det vokser.
role-and-rules = »Er Yusuf din støtte, Amina, eller har han fuldmagt? Jeg spørger dig, og han må gerne hjælpe.«
    .feedback = Du får rollen og formen på plads, før nogen kan føle sig irettesat. En bisidder må gerne sige noget, men svarene skal komme fra borgeren. Du spurgte Amina, og det lagde de begge mærke til.
silent-companion = »Velkommen. Yusuf, som bisidder er det bedst, at du bare lytter, så Amina og jeg kan tale sammen i ro.«
    .feedback = Du vil gøre plads til Amina. Kilderne er uenige om, hvor meget en bisidder må sige, men et almindeligt taleforbud er der ikke. Nu mister hun en hjælp, før du ved, om hun har brug for den. Du kan lede samtalen uden at forbyde nogen at tale.
straight-to-business = »Dejligt at se jer begge to. Jeg har tre punkter, så lad os bare gå i gang med det første.«
    .feedback = En rar og ligefrem start. Men du ved ikke, om Yusuf er med som støtte eller vil handle for Amina, og ingen ved, hvem du venter svar fra. Et kort spørgsmål om rollen gør resten lettere.
yusuf-begins = »Yusuf, du har jo styr på papirerne. Vil du sige, hvor I er lige nu?«
    .feedback = Venligt ment, og han svarer gerne. Men spørgsmål om Aminas sag stilles til Amina. Yusuf må gerne sige noget, men ikke svare i hendes sted. Når du begynder hos ham, bliver det ham, der svarer, og så skal du bruge tid på at vende det igen.

scene-answers = Da Yusuf svarede igen
answers-role = Støtte. Ikke fuldmagt. Og han kører bilen.
answers-silenced = Nå. Må jeg godt sige et ord, hvis hun mangler et?
answers-report = Vi er glade for sprogskolen, og vores datter er startet i vuggestue. Kontrakten er fin, synes vi.
answers-ask = Du vender dig mod Amina og spørger, hvordan det går på sprogskolen.
answers-school = Rigtig godt. Læreren siger, at hun er den eneste, der altid har lavet lektier.
    .why = Han svarer, før hun når det. Det er en vane: Han har talt for sin familie på kommunen, siden han var ti år. Og han er stolt af hende.
answers-look = Du spørger, hvad hun laver på en almindelig dag. Amina åbner munden og ser så over på Yusuf.
    .why = Det kan ligne, at hun beder om lov. Hun leder efter ordet »aflevere«, og det plejer han at have.
answers-day = Hun afleverer Salma, og så er det skole, indkøb og mad. Alt for meget mad. Jeg har taget tre kilo på siden jul.
let-her-answer = »Tak, Yusuf. Nu vil jeg gerne høre det fra Amina selv.« Så venter du.
    .feedback = Det mindste skridt, og her er det nok. Du takker ham, vender dig mod hende og giver hende tid. Det er almindelig mødeledelse og kræver efter kursets læsning ikke noget særligt grundlag.
is-that-right = »Amina, er det rigtigt, hvad Yusuf siger?«
    .feedback = Du giver ordet til Amina, og det er et godt stykke af vejen. Men du spørger til hans svar, og et »ja« er nemt at sige på et nyt sprog. Spørg åbent, og vent på hendes eget.
write-it-down = »Det skriver jeg. Sig endelig til, Amina, hvis der er noget, der ikke passer.«
    .feedback = Høfligt og effektivt, men hans svar kommer til at stå som hendes. At rette både sin mand og en sagsbehandler på dansk er meget at bede om. Spørg hende selv, og giv svaret tid.
send-out-early = »Yusuf, du må vente udenfor i ti minutter, så Amina kan få ro til at svare.«
    .feedback = Du vil skaffe Amina plads. Men han har svaret venligt på et par spørgsmål, og et roligt »lad Amina svare selv« er ikke prøvet. Udelukkelse kræver tungtvejende grunde efter forvaltningslovens § 8, stk. 2, og mildere skridt kommer først.

scene-sent-out-early = Da Yusuf stod på gangen
early-door = »Selvfølgelig,« siger Yusuf, rejser sig for hurtigt og går. Mappen ligger på bordet. Amina ser på døren.
early-why = Hvorfor? Han har ikke … gjort noget.
early-yes = Du forklarer det langsomt og spørger til hendes dag igen. »Ja,« siger Amina. Og så: »Ja.«
    .why = Det kan ligne, at han har lært hende at tie. Men hun er utryg og mangler de danske ord, så hun siger det sikreste. Hun blev ikke friere af, at han gik.
fetch-him = »Undskyld, Amina. Det gik for stærkt. Jeg henter Yusuf igen.«
    .feedback = Du begrænser skaden med det samme. Grundlaget manglede, og en udelukkelse må ikke række længere end nødvendigt. Det gør ikke beslutningen rigtig, men samtalen kan komme i gang igen.
new-date = »Vi stopper her. Du får en ny tid med tolk, og du vælger selv, hvem du tager med.«
    .feedback = Du fortsætter ikke hen over hendes uro, og du siger klart, at Yusuf kan komme med næste gang. I manglede også en tolk. Du kunne have hentet ham ind med det samme, så de ikke går hjem med spørgsmålet.
just-us-two = »Vi tager det stille og roligt. Bare os to, på dansk.«
    .feedback = Du er venlig og tålmodig. Men Amina kan ikke nok dansk til at tale om kontrakten, og den, hun valgte at tage med, er her ikke længere. Uden tolk og uden grundlag for at holde ham ude bliver »ja« ikke til et svar.

scene-words = Da Amina manglede ordene
words-fetched = Du siger undskyld til dem begge. Yusuf sætter sig lidt længere fra bordet end før.
words-her-day = Jeg … afleverer Salma. Så skole. Så mad til for mange.
words-yes = Ja. Rigtigt.
words-shut = Amina lukker munden igen og retter på sin taske.
words-contract = Du slår op på kontrakten. Målet er rengøring, praktik fra den 1. juni. Du spørger Amina, hvad hun selv vil.
words-but = Rengøring er okay. Men jeg …
words-arabic = Hun leder efter ordene, opgiver dem og siger noget langt til Yusuf på arabisk, med begge hænder.
words-short = Hun siger … ikke lige nu. Noget i den retning.
    .why = Et langt svar bliver til tre ord. Han er ikke tolk og er bange for at sige noget forkert på hendes vegne. Men du ved stadig ikke, hvad hun sagde.
words-offer = Jeg kan godt tage resten. Det plejer jeg jo, og så sparer I en tolk.
interpreter-now = »Der er en videotolk klar kvart over. Vi venter med det vigtige, til hun er på.«
    .feedback = Du havde tjekket det på forhånd, og nu kommer det Amina til gode. Hun skal kunne forstå og blive forstået, og en tolk er et af de mildeste skridt, du kan tage. Det letter også Yusuf, som ellers skal være mand, bisidder og tolk på én gang.
practical-first = »Vi tager det praktiske nu og resten på torsdag, når der er tolk på.«
    .feedback = Amina følger kun delvis med, og det vigtige skal hun selv kunne forstå og svare på. Du deler mødet i stedet for at presse det igennem. To dage er en lille pris for hendes egne ord.
yusuf-translates = »Tak, Yusuf. Men så hele sætninger, og ikke kun det korte svar.«
    .feedback = Du hørte, at noget faldt ud, og prøver at rette det. Kurset kender ikke noget almindeligt forbud mod voksne slægtninge som tolke. Men kommunen skal sikre, at Amina forstår og bliver forstået, og det kan hendes mand ikke stå inde for.
settle-for-okay = »Godt, rengøring er okay. Så lader vi målet stå.«
    .feedback = Hun sagde »okay«, og du vil gerne videre. Men hun sagde også »men jeg …«, og det lange svar kender du ikke. Et halvt svar er ikke hendes svar. Her mangler der en tolk, før noget bliver lagt fast.

scene-pen = Da pennen lå på bordet
pen-four-sentences = Yusuf har forklaret kontraktens to sider i fire sætninger. Amina har nikket til dem alle. Pennen ligger på bordet.
pen-turned = Du vender kontrakten mod Amina og peger på linjen. Yusuf skubber pennen hen til hende.
pen-here = Her? Skrive her?
pen-no-answer = Du skynder dig videre. Amina når ikke at svare på, om hun ville have haft de minutter.
pen-read-aloud = Tolken læser målet højt: rengøring fra den 1. juni, køkken ikke aktuelt. Du lægger en pen frem.
pen-fine = Det er fint.
stop-and-call = »Læg bare pennen. Om lidt er der en tolk på skærmen, og så læser vi det sammen.«
    .feedback = Det er ikke for sent at stoppe. Du havde fundet en tolk på forhånd, og nu bliver hun brugt. Amina skal selv kunne forstå, hvad hun skriver under på, og hun skal kunne sige resten af den sætning, der begyndte med »men«.
stop-and-book = »Læg bare pennen. Vi skriver ikke under på noget, før du har hørt det gennem en tolk.«
    .feedback = Det er ikke for sent at stoppe. Amina skal selv kunne forstå, hvad hun skriver under på, og det kræver en tolk her. Du siger det som din beslutning, så det hverken bliver hendes eller Yusufs fejl.
is-this-your-wish = »Før du skriver, Amina: Er det her, hvad du selv ønsker?«
    .feedback = Et enkelt spørgsmål, og det går til hende. »Det er fint« var et svar på papiret og ikke på, hvad hun vil. Der er tolk på, så nu kan hun sige resten.
late-offer = »Inden du skriver: Jeg tilbyder alle et par minutter alene. Vil du det?«
    .feedback = Du stopper op det rigtige sted. Køkkenet blev lidt hurtigt lagt til side, og et roligt tilbud, som alle får, giver Amina en åbning uden at pege på nogen. Hun bestemmer selv, om hun vil bruge den.
sign-today = »Skriv bare under i dag. Vi kan altid lave det om, hvis I fortryder.«
    .feedback = Det lyder som en hjælp, og en kontrakt kan ændres. Men underskriften bygger på det, Yusuf har sagt, og ikke på, at Amina har forstået det og selv har svaret. Det kan blive svært for hende at komme tilbage og sige, at det ikke var hendes ønske.
home-with-yusuf = »Tag den med hjem, så kan Yusuf gennemgå den med dig i ro og mag.«
    .feedback = Betænkningstid er en god tanke. Men Yusuf er ikke partsrepræsentant, og du lægger forklaringen af Aminas kontrakt over til ham. Vejledningen er kommunens opgave, og den skal nå hende selv.

scene-between = Da Mette spurgte
between-desk = De er gået. Du har bestilt en videotolk i marokkansk arabisk til torsdag klokken ni. Mette ser op fra sin skærm.
between-wrong-twice = Du ser ud, som om du tænker. Jeg havde engang en, hvor manden svarede på alt. Først troede jeg, at han styrede hende. Så troede jeg, at hun bare var genert. Jeg tog fejl begge gange.
between-coffee = Men du kan jo altid få en mand lokket ud til en kop kaffe. Så har du ti minutter.
spar-without-names = »Må jeg fortælle det uden navn? Så siger du, hvad det ellers kan være.«
    .feedback = Du bruger en kollega til at skille det, du så, fra det, du tror, og du holder Aminas navn ude af det. Sparring tager fem minutter og gør dig klogere, før du vælger det næste skridt.
coffee-trick = »God idé. Stikker du hovedet ind torsdag lidt over ni og byder på kaffe?«
    .feedback = Naturlige pauser er et godt middel, når de er ægte. Her er kaffen et påskud, og Amina får ikke valget. Tid alene er et åbent tilbud til hende. Bliver det gennemskuet, koster det tillid hos dem begge.
ask-school = Ring til Aminas lærer, og hør, om de har lagt mærke til noget med manden.
    .feedback = Du vil vide mere, og læreren ser hende tit. Men konkret sparring om hendes sag kræver som udgangspunkt samtykke, og du sår en mistanke, som hun ikke kender. Vend det hellere uden navn, og spørg Amina selv.
wait-and-see = »Jeg venter med at mene noget, til der er tolk på.«
    .feedback = Det er klogt ikke at konkludere endnu. Men du er i tvivl, og Mette sidder lige der. Med et par øjne mere kunne du have flere mulige forklaringer med ind på torsdag.

scene-kitchen = Da køkkenet kom på bordet
kitchen-screen = Kvart over ni kommer tolken på skærmen for bordenden og spørger, om alle kan høre hende.
kitchen-thursday = Torsdag klokken ni. Tolken er på skærmen for bordenden og har spurgt, om alle kan høre hende.
kitchen-question = Du har Mettes spørgsmål med: »Er det ham, eller er det sproget?« I dag kan du finde ud af det.
kitchen-cup = Døren går op. »Kaffe, Yusuf? Derude?« spørger Mette. Han løfter sin fulde kop. Amina ser fra Mette til dig.
kitchen-school = »Min lærer siger, at kommunen har ringet om min mand,« siger Amina. »Hvorfor?« Du siger undskyld og lover at spørge hende selv næste gang.
kitchen-secrecy = Jeg oversætter alt, hvad der bliver sagt, begge veje. Og jeg har tavshedspligt.
kitchen-relief = Så kan jeg holde fri. Jeg har oversat for min mor på kommunen, siden jeg var ti. Det er jeg stadig træt af.
kitchen-carrots = I Fez lavede jeg mad til seks hundrede studerende om dagen i elleve år. På dansk er jeg kun nået til gulerødder.
kitchen-mail = Du griner med og spørger så til køkkenet på Engparken: I marts ville hun gerne, og så kom mailen. Amina ser hurtigt på Yusuf.
kitchen-wait = Køkkenet … Det kan vente.
    .why = I marts ville hun gerne, og nu trækker hun i land, mens han sidder der. Men hun vil stadig gerne. Yusuf har søgt andre vagter og venter på svar, og hun vil ikke love noget på hans vegne.
kitchen-six = De begynder klokken seks. Det går altså ikke.
    .why = Det lyder som et forbud. Det er et regnestykke: Han møder halv fire, og vuggestuen åbner først halv syv. Han glemmer bare at sige det.
offer-minutes = »Jeg tilbyder alle et par minutter alene. Vil du det i dag, Amina? Det er helt frivilligt.«
    .feedback = Der er noget ved køkkenet, som ikke bliver sagt. Du tilbyder tid alene som noget almindeligt, og det passer, at alle får tilbuddet. Det er ikke et krav, og så kræver det efter kursets læsning ikke grundlag i § 8, stk. 2.
open-question = »Hvad skulle være anderledes, Amina, for at et køkken kunne lade sig gøre?«
    .feedback = Et åbent spørgsmål, der hverken overhører Yusuf eller lader ham afgøre det. Amina kan svare med sine egne ord. Du ved endnu ikke, om hun ville sige mere alene, men det tilbud kan stadig komme.
accept-his-no = »Det kan jeg godt se. Så lader vi køkkenet ligge og holder fast i rengøring.«
    .feedback = Du er forstående, og klokken seks er tidligt. Men det var Yusuf, der sagde, at det ikke gik. Amina sagde, at det kunne vente. Bisidderens nej er ikke borgerens nej. Spørg hende, hvad der står i vejen.
send-out-point = »Jeg er nødt til at tale med Amina alene om køkkenet. Yusuf, du venter ude, og jeg henter dig bagefter.«
    .feedback = Roligt sagt og begrænset til ét emne. Men et blik og et halvt svar viser ikke, at han modarbejder hende. Du havde endnu mildere skridt: et åbent spørgsmål eller et frivilligt tilbud om tid alene. Udelukkelse kræver tungtvejende grunde.

scene-offer = Da Yusuf svarede på tilbuddet
offer-no-need = Alene? Det har hun vist ikke brug for. Er der noget galt?
    .why = Han siger nej på hendes vegne, men det er bekymring. Da han var barn, betød en lukket dør på kommunen dårlige nyheder. Siger Amina selv ja, går han uden videre.
offer-amina = Tolken oversætter. Amina ser på Yusuf og så på dig. Hun har ikke svaret endnu.
her-answer-counts = »Nej, det er et tilbud, alle får. Hvad siger du selv, Amina?«
    .feedback = Du beroliger ham med noget, der er sandt, og giver spørgsmålet tilbage til den, det blev stillet til. Ingen mistanke bliver nævnt, og hans nej bliver ikke til hendes.
honest-worry = »Ærligt talt, Yusuf: Jeg er ikke sikker på, at Amina tør tale frit, når du sidder her.«
    .feedback = Det er ærligt, men nu er mistanken sagt til den, den handler om. Er den forkert, sårer den. Er den rigtig, kan det gå ud over Amina derhjemme. Derfor nævnes den ikke over for bisidderen. At alle får tilbuddet, var svar nok.
drop-it = »Nej nej, slet ikke. Så tager vi det bare sammen.«
    .feedback = Du vil ikke gøre nogen kede af det. Men tilbuddet var til Amina, og nu er det trukket tilbage på Yusufs ord. Du ved ikke, hvad hun ville have sagt. Vent på hendes svar. Et nej havde også været i orden.
firm-out = »Det tager kun fem minutter. Du kan sidde lige herude, Yusuf.«
    .feedback = Venligt sagt, og fem minutter er ikke meget. Men Amina har ikke svaret, så tilbuddet er blevet til en udelukkelse. Den kræver tungtvejende grunde i netop denne sag, og et bekymret spørgsmål fra hendes mand er ikke en af dem.

scene-sent-out-late = Da Yusuf var sendt ud
late-door = Yusuf ser på Amina, nikker og går. Hun følger ham med øjnene, til døren er lukket.
late-trouble = Har vi gjort noget galt? Jeg tog ham med, fordi jeg gerne vil have ham her.
fetch-back = »Nej, I har ikke gjort noget. Jeg gik for hurtigt frem, og jeg henter ham nu.«
    .feedback = Hendes ønske er klart, sagt gennem en tolk og uden ham i rummet. Du retter op med det samme i stedet for at holde fast. Udelukkelsen havde stadig intet grundlag, men nu blev den kort.
someone-else = »Nej da. Du kan få en anden med i stedet, eller vi kan finde en ny tid.«
    .feedback = Godt at huske, at hun kan få en anden med. Men der var ikke grundlag for at udelukke Yusuf, og hun har lige sagt, at det er ham, hun vil have. Derfor var det næste skridt at hente ham ind igen.
go-on-without = »Slet ikke. Nu kan du sige det, som det er. Hvad vil du helst?«
    .feedback = Du beroliger hende og spørger åbent. Men hun har lige sagt, at hun vil have Yusuf her, og du går videre uden at tage det op. En udelukkelse skal begrænses til det nødvendige, og her var den ikke nødvendig.

scene-alone = Da I var alene med tolken
alone-yes = »Ja tak, fem minutter,« siger Amina. »Gå du ned og se til bilen.« Yusuf tager kaffen med og lukker døren efter sig.
alone-glass = Amina sætter albuerne på bordet. Hun ser anderledes ud, når hun ikke skal lede efter ord.
alone-amina = Endelig en, der kan følge med, når jeg taler. Hvad vil du vide?
secrecy-first = »Først: Jeg har tavshedspligt, også over for Yusuf. Med grænser, f.eks. ved fare eller bekymring for et barn.«
    .feedback = Nu ved hun, hvad der sker med det, hun siger, og hvor grænsen går. Det er rimeligt at sige, før hun vælger, hvor meget hun vil fortælle – også når du ikke venter noget alvorligt.
open-about-work = »Hvordan har du det selv med at skulle ud i arbejde?«
    .feedback = Åbent og uden et svar, der ligger klar. Hun kan begynde, hvor hun vil. Du kunne også have sagt et ord om tavshedspligten først, så hun vidste, hvad der sker med svaret.
is-it-yusuf = »Er det Yusuf, der ikke vil have, at du arbejder i et køkken?«
    .feedback = I er alene, og du spørger hende selv. Men svaret ligger allerede i spørgsmålet. Er du på vildspor, bruger hun kræfterne på at forsvare ham i stedet for at fortælle, hvad hun vil. Begynd åbent.
your-background = »Jeg møder kvinder med din baggrund, som ikke må arbejde for deres mand. Er det sådan hos jer?«
    .feedback = Du vil gøre det let at svare ja. Men du bygger på hendes baggrund og ikke på noget, hun eller Yusuf har sagt eller gjort. En mistanke skal hvile på konkrete holdepunkter i netop denne sag. Social kontrol findes i alle samfund, og æreskodekser gælder kun i nogle familier.

scene-freely = Da Amina fortalte
freely-secrecy = Godt. Så siger jeg det også, som det er.
freely-yusuf = Yusuf? Han fortæller alle på mejeriet, at jeg har lavet mad til seks hundrede.
freely-background = Min baggrund er et køkken med fire komfurer. Spørg mig om det.
freely-wish = Jeg vil arbejde. Jeg savner store gryder og en, der råber, at suppen er klar. Vi sagde ja til rengøring, fordi vi troede, at det var det, man kunne få.
freely-worry = Men Salma har kun gået i vuggestue i tre uger. Den åbner halv syv, og Yusuf kører fra halv fire. Hvem skal aflevere hende? Og så græder hun. Det er min egen bekymring. Den har ingen givet mig.
freely-mail = Mailen? Jeg sagde: ikke klokken seks. Yusuf skrev: ikke aktuelt. Han skriver, som om han var advokat.
    .why = Mailen passede ikke med notatet fra marts. Forklaringen er en upræcis oversættelse: Hun sagde nej til mødetiden, og han skrev nej til køkkenet.
freely-mother-in-law = Min svigermor siger hver søndag, at en mor bliver hjemme. Det er hende og ikke Yusuf. Jeg siger tak for mad. Men jeg bliver træt af det.
    .why = Et rigtigt, men svagt tegn: Pres mod at arbejde kan også komme fra familien. Her er det svigermoren og ikke den bisidder, hun har valgt, og Amina siger selv fra. Det er ikke bevis for noget og taler ikke for at udelukke Yusuf.
what-in-place = »Hvad skulle være på plads, for at du kunne begynde?«
    .feedback = Du bliver ved hendes ønske og lægger planen sammen med hende. Bekymringen er praktisk, og hun ved bedst, hvad der skal til. Intet af det, hun har fortalt, giver grundlag for at udelukke Yusuf.
call-the-kitchen = »Det er jo fantastisk. Jeg ringer til plejehjemmet nu, så finder vi nok ud af morgenerne.«
    .feedback = Din begejstring smitter. Men morgenerne er netop hendes bekymring, og nu kører planen foran hende. Find først ud af sammen med hende, hvad der skal være på plads.
no-hurry = »Så venter vi, til Salma er blevet større. Du skal ikke føle dig presset.«
    .feedback = Omsorgsfuldt, men nu er det dig, der vælger at vente. Hun har lige sagt, at hun vil arbejde, og at morgenerne er svære. Spørg, hvad der skal til, så bekymringen bliver til en plan og ikke til et nej.
give-it-a-name = »Det med din svigermor lyder som negativ social kontrol. Det skriver jeg i notatet.«
    .feedback = Du tager det alvorligt, og det er rigtigt. Men du sætter navn på det ud fra få sætninger og vil skrive det ned, før du har hørt, hvad hun selv tænker. Skriv, hvad nogen siger og gør, og spørg, om hun vil have hjælp til det.

scene-return = Før Yusuf kom ind igen
return-in-place = At jeg møder klokken ni og ikke seks. At Salma er faldet til. Og at jeg må prøve, før jeg lover noget.
return-kitchen = Vent lidt. Hvis de siger klokken seks, har jeg jo stadig ingen til Salma.
return-wait = Vente? Jeg har ventet i to år.
return-name = Nej. Det hedder en svigermor. Skriv det ikke sådan.
return-door = De fem minutter er gået. Længere nede ad gangen læser Yusuf opslagstavlen for anden gang.
what-may-he-hear = »Hvad må Yusuf høre om det, vi har talt om?«
    .feedback = Det, hun har sagt alene, er hendes. Du spørger, før døren går op, så du ikke skal gætte. Også i et godt ægteskab vil man selv bestemme, hvad man fortæller og hvornår.
neutral-sentence = Kald Yusuf ind, og sig kun: »Vi har talt om arbejde, og nu lægger vi en plan.«
    .feedback = En kort og sand sætning, der ikke giver noget videre. Det er en god regel, når I ikke har aftalt andet. Havde du spurgt Amina først, kunne hun selv have valgt, hvad der skulle frem nu.
tell-him = »Kom ind, Yusuf. Amina vil gerne i køkken, men hun er nervøs for at aflevere Salma så tidligt.«
    .feedback = Du vil have ham med på planen, og han vil hende det godt. Men det, en borger har fortalt alene, er fortroligt, også over for en ægtefælle. Du ved ikke, hvad hun selv ville have sagt og hvornår. Spørg hende først.

scene-together = Da hun sagde det ved bordet
together-fetched = Du siger undskyld til dem begge og spørger Amina, hvad hun selv ønsker. Yusuf sidder yderst på stolen.
together-hurt = Tale frit? Tror du, at jeg holder hende fanget?
together-about-us = Hvad er det, du tror om os? Spørg mig hellere, hvad jeg vil.
together-wish = Jeg vil i et køkken. Jeg savner store gryder. Men Salma er lige begyndt i vuggestuen, og den åbner halv syv. Klokken seks går ikke. Det er mig, der siger det.
together-mail = Det var også det, jeg skrev.
together-lawyer = Du skrev: ikke aktuelt. Jeg sagde: ikke klokken seks. Du skriver, som om du var advokat.
    .why = Mailen passede ikke med notatet fra marts. Forklaringen er en upræcis oversættelse: Hun sagde nej til mødetiden, og han skrev nej til køkkenet.
together-shifts = Jeg har søgt dagvagter. Jeg har bare ikke fået svar, så det kan vi ikke regne med endnu.
own-it = »Det skulle jeg ikke have sagt. Undskyld. Amina, hvordan vil du gerne fortsætte?«
    .feedback = Du forsvarer dig ikke og diskuterer ikke mistanken. Du giver samtalen tilbage til Amina, så hun er med til at bestemme, hvordan I kommer videre. Det sagte er sagt, men nu bliver det ikke større.
offer-after-all = »Jeg tilbyder alle et par minutter alene. Vil du det, Amina, eller er det godt sådan?«
    .feedback = Hun har sagt meget ved bordet, og alligevel får hun det tilbud, som alle får. Begge svar er i orden. Så ved du, at det ikke er dig, der har valgt for hende.
which-hours = »Hvilke tider ville passe dig, og hvad skal være på plads for Salma?«
    .feedback = Nu handler det om Aminas plan. Hun har selv sagt, hvad hun vil, og hvad der er svært, og du bygger videre på begge dele sammen med hende. Der er ikke grundlag for at udelukke nogen.
ask-his-shifts = »Yusuf, hvornår får du svar om vagterne? Så finder vi en dato ud fra det.«
    .feedback = Hans vagter betyder noget, og han må gerne fortælle om dem. Men nu flytter spørgsmålet fra Amina til ham igen. Hun har lige sagt, hvad hun vil. Spørg hende, hvilke tider der kunne passe.
until-he-knows = »Så venter vi med praktikken, til I ved mere om vagterne.«
    .feedback = Det lyder praktisk, men det er dig, der vælger at vente. Amina har sagt, at hun vil, og at klokken seks er problemet. Måske findes der andre tider. Find ud af det sammen med hende.

scene-plan = Da planen skulle aftales
plan-she-decides = »Køkkenet og tiderne,« svarede Amina. »Resten siger jeg selv derhjemme.« Så kom Yusuf ind, og hun fortalte ham det.
plan-neutral = Yusuf nikker og spørger ikke om mere. Amina siger det selv: Hun vil i køkken, men ikke klokken seks.
plan-told = Nervøs? Det har du ikke sagt til mig.
plan-said = Nej tak, ikke i dag. Nu er det jo sagt.
plan-apology = Yusuf nikker langsomt. »Så lad os tale om arbejde,« siger Amina. »Mit arbejde.«
plan-not-yusuf = Det er jo mig, der skal arbejde. Spørg mig om tiderne.
plan-nine = Du nævner en virksomhedspraktik i et skolekøkken: to dage om ugen fra klokken ni til et. Vuggestuen ligger på vejen.
plan-amina = Klokken ni. Det er et klokkeslæt, jeg kan lide. Hvor store er gryderne?
plan-yusuf = Jeg har skrevet min sidste mail. Fra nu af dikterer hun.
read-and-return = »Tolken læser aftalen op, du retter, og vi ses om tre uger, også med tolk.«
    .feedback = Amina hører, hvad hun skriver under på, og kan rette det. Den faste tid gør, at I kan samle op på både praktikken og Salma. Næste gang vælger hun igen selv, om hun vil have nogen med.
call-if = »Prøv det af, Amina. Ring endelig, hvis der er noget.«
    .feedback = Du viser hende tillid. Men hun skal ringe på dansk for at få fat i dig, og I har ikke aftalt, hvornår I ser på det igen. Aftal næste skridt, og hvordan I bedst får fat i hinanden.
agreement-to-yusuf = »Jeg sender aftalen til Yusuf. Så kan I rette den til derhjemme.«
    .feedback = Det er nemt, og han svarer hurtigt. Men Yusuf er bisidder, og der ligger ingen fuldmagt i sagen. Aftalen er Aminas, og hun skal selv kunne forstå og rette den. Spørg hende, hvordan hun vil have den.
next-time-without = »Næste gang tager Amina og jeg den alene, så der er ro til hendes svar. Du bliver hjemme, Yusuf.«
    .feedback = Du vil give hendes svar plads. Men du udelukker ham fra et møde, der ikke er holdt endnu, uden at noget i dag giver grundlag for det. Næste samtale skal vurderes for sig. Amina vælger selv, hvem hun har med, og du kan tilbyde tid alene igen.

note-went-early = Efter et kvarter takkede Amina og gik. Du havde fire gange »ja« på papiret.
note-went-late = »Jeg vil helst have Yusuf,« sagde Amina, tog sin taske og gik ud til ham. Køkkenet nåede I ikke.
note-signed = Amina skrev under. Bagefter så hun længe på sit navn.
note-folder = Kontrakten kom i mappen, og mappen kom under Yusufs arm.
note-without = »Hjemme?« spurgte Amina. Yusuf sagde ikke noget.
note-desk = Nu skal notatet skrives. Hvad hører med?
note-participants = Amina mødte med sin mand, Yusuf. Der ligger ingen fuldmagt i sagen.
    .feedback = Hvem der var til stede, hører med. Så kan den næste også se, at svar og papirer går til Amina selv.
note-he-answered = Spørgsmål om sprogskole og hverdag blev stillet til Amina. Yusuf svarede, før hun nåede det.
    .feedback = Det er det, du så og hørte, uden forklaring og uden dom. Så kan andre selv vurdere det.
note-interpreter = Amina fortalte gennem tolk om sit arbejde i et stort køkken i Fez.
    .feedback = Hører med, hvis der var tolk på. Så kan man se, hvad hun selv har sagt og hvordan. Var der ingen tolk, er det ikke sandt.
note-own-words = Amina siger selv, at hun gerne vil i køkken. Meget tidlige mødetider passer ikke med vuggestuens åbningstid.
    .feedback = Hører med, hvis hun selv har sagt det i samtalen. Har du det kun fra Yusuf eller fra gamle papirer, må det ikke stå som hendes ord.
note-offer = Amina fik tilbudt nogle minutter alene og svarede selv på tilbuddet.
    .feedback = Hører med, hvis det skete. Det viser, hvad du prøvede, og at svaret var hendes. Blev hun ikke spurgt, eller var det Yusuf, der svarede, passer det ikke.
note-his-mail = Køkkenarbejde er ikke aktuelt for borgeren, jf. mail af 17. marts.
    .feedback = Mailen er Yusufs og kan nævnes som hans. Men en bisidders nej kan ikke lægges til grund som borgerens eget.
note-pattern = Ægtefællen dominerer, og borgeren retter sig efter ham. Det ligner social kontrol.
    .feedback = Det er en tolkning. »Dominerer« kan ingen efterprøve, og ordene ville følge dem begge i sagen. Skriv hellere, hvem der sagde hvad.
note-copy = Kopi af notatet sendes til Yusufs mail, så han kan følge med i sagen.
    .feedback = Yusuf har ingen fuldmagt, og Amina har ikke sagt ja til det. Hendes oplysninger er fortrolige, også over for en ægtefælle. I en anden sag kunne sådan en kopi bringe en borger i fare.
note-sent-out = Yusuf blev sendt ud, selv om Amina havde valgt at have ham med. Han havde svaret for hende, men var venlig.
    .feedback = Hører med, også når det var en fejl. Notatet skal vise, hvad der blev besluttet, og hvad det byggede på, så andre kan vurdere det.

ending-own-words = Med egne ord
    .text = Tre uger senere står Amina ved den største gryde i skolekøkkenet og har lært tyve børnenavne. Salma græder stadig om morgenen, men kun hen til hjørnet.

        Til næste møde tager hun Yusuf med. Han svarer på det første spørgsmål, tager sig i det og peger på hende. »Spørg kokken,« siger han. Der skulle et spørgsmål, en tolk og lidt tid til. Ikke mere.
ending-half-way = Halvvejs
    .text = Praktikken kommer i stand, og Amina glæder sig til gryderne. Men ikke alt på vejen blev hendes. Noget gik til Yusuf, noget hørte hun ikke helt, eller også fik I ikke sat en ny tid.

        I juni ringer skolekøkkenet og spørger, hvem der egentlig følger op. Det er et godt sted at begynde igen.
ending-cracked = En revne
    .text = Amina fik sagt, hvad hun ville, og det er meget værd. Men undervejs blev der gjort eller sagt noget, der ikke var grundlag for, eller som ikke var dit at give videre.

        Praktikken begynder. Til de næste møder venter Yusuf i bilen; det er nemmest, siger han. Amina svarer kort. Der går et stykke tid, før hun igen laver sjov med gulerødder.
ending-his-words = Hans ord
    .text = Kontrakten siger stadig rengøring. Amina møder til tiden, og ingen klager. I pausen spørger en kollega, hvad hun lavede før. Hun mangler ordene og tegner en gryde på en serviet.

        Yusuf hjalp så godt, han kunne. Han holdt ingen tilbage. Amina blev bare aldrig spurgt, så hun kunne svare.
ending-empty-chair = Den tomme stol
    .text = Amina melder afbud til næste møde og til det næste igen. Hun havde taget en med, som hun var tryg ved, og hun forstod aldrig, hvad han havde gjort forkert.

        Der var ikke noget pres at beskytte hende imod. Der var en bekymring om morgener og en vuggestue, og den kunne hun have sagt med ham ved siden af.
