title = Under bordet
occasion = Underskrift på praktikaftalen
summary = Sara skal begynde i praktik på mandag. Hendes mand er med, og stemningen er god. Så sker der noget under bordet. Hvad gør du, hvornår og sammen med hvem?
task = Få aftalt med Sara, hvordan hun begynder i praktik på mandag, og find ud af, hvorfor rundvisningen blev aflyst. Tag stilling til, om hun kan tale frit, og hvem der skal være i rummet. Der er bestilt tolk i persisk.

cast-sara = Sara
    .about = 29 år, familiesammenført fra Iran for to år siden. Reparerede høreapparater i Isfahan. Mor til Nika på fem. Taler lidt dansk og hører alt, der skratter.
cast-omid = Omid
    .about = 34 år, gift med Sara, ni år i Danmark. Lystekniker på et teater, mest aftener. Taler flydende dansk og får let folk til at grine.
cast-interpreter = Tolken
    .about = Professionel tolk i persisk og dansk. Har tolket i tyve år.
cast-rikke = Rikke
    .about = Din kollega. Frivillig i sprogcafeen og kender de fleste derfra.
cast-henrik = Henrik
    .about = Din leder. Siger ikke så meget, men kommer, når man ringer.

file-contract = Kontrakt, 12. februar, uddrag
    .text = Sara mødte alene med tolk. Hun reparerede høreapparater i Isfahan i seks år og vil i gang »helst i går«. Ønske: praktik på høreklinikkens værksted.

        Dansk på begynderniveau, undervisning på sprogcentret tirsdag og torsdag. Datteren Nika, 5 år, går i børnehave. Der ligger ingen fuldmagt i sagen.
file-note = Notat, 9. april
    .text = Ægtefællen, Omid, med for første gang. Tolken var syg, så han oversatte. Rigtig god stemning, vi grinede meget. Sara sagde ikke så meget, men virkede enig.

        Meget engageret ægtefælle. Ingen bekymring.
file-text = Sms fra Saras nummer, i mandags
    .text = Hej. Sara har desværre feber og kan ikke komme til rundvisning i morgen. Det går nok heller ikke med praktik foreløbig. Mvh. Sara
file-clinic = Mail fra høreklinikken, i går
    .text = Sara var her i april med holdet fra sprogcentret. Hun fandt fejlen i en forstærker, som vi har ledt efter siden jul. Hun må meget gerne begynde på mandag, men jeg skal have en underskrift i denne uge, ellers går pladsen videre.

        Hilsen Kirsten, værkstedsleder

scene-prepare = En halv time før mødet
prepare-desk = Onsdag, halv ti. Saras sag ligger fremme, og du er igen gået i stå ved sms'en. Rikke kommer forbi med sin kop.
prepare-rikke = Skal du have de to? Dem kender jeg fra sprogcafeen. Han får alle til at grine, og hun går i cowboyjakke og bander over kaffemaskinen. Der er ikke noget dér.
brief-interpreter = Ring til tolken: »Oversæt alt. Vil du sige mig noget, så bed bare om en pause.«
    .feedback = Du sikrer dig, at alt når frem til dig, og aftaler en stille måde at sige til på, så tolken ikke skal gøre det højt. Det forudsætter ikke, at noget er galt.
ask-rikke = »Måske. Er du til at få fat i, hvis jeg får brug for en til?«
    .feedback = Du lader Rikkes indtryk være et indtryk og sørger for ikke at stå alene, hvis det bliver svært. Det er god forberedelse. Hvad der måtte blive sagt på persisk, er der endnu ikke taget højde for.
call-sara = Ring til Sara, og spørg hende stille og roligt, om hun selv skrev sms'en i mandags.
    .feedback = Du vil gå til kilden, og det er en god impuls. Men i telefonen ved du ikke, hvem der lytter med. Kan spørgsmålet handle om kontrol, hører det til et sted, hvor hun er alene og kan tale frit.
plan-split = »Sms'en ligner hende ikke. Jeg beder ham vente udenfor fra start.«
    .feedback = Du har set noget rigtigt i sagen. Men én sms kan have mange forklaringer, og der er mildere skridt: en tolk, spørgsmål til Sara selv, et frivilligt tilbud. Du har ikke gjort noget endnu og kan stadig vælge en anden vej.

scene-arrival = I receptionen
arrival-voicemail = Du fik telefonsvareren. Klokken ti står de i receptionen.
arrival-phone = Hvis nogen har ringet: Saras telefon ligger i en pose i min lomme. Hun har skilt den ad igen.
    .why = Telefonen er Saras egen reparation, og hun griner selv af det. At han bærer posen, siger ikke noget i sig selv. Hvordan det er med telefonen til daglig, kan du ikke se herfra.
arrival-screws = Fire skruer. Skal være fem. Jeg finder den.
arrival-no-interpreter = Tolken kan I godt sende hjem. Sara bliver genert, når der er fremmede på. Jeg plejer at oversætte.
keep-interpreter = »Tolken bliver. Så kan du nøjes med at være bisidder, Omid.«
    .feedback = Kort, venligt og uden at mistænke nogen. Sidst oversatte Omid, og i notatet står der næsten ikke et ord fra Sara.
share-the-work = »Så tager du det første, Omid, og tolken tager over ved aftalen.«
    .feedback = Et smidigt kompromis, og vi kender ikke til noget generelt forbud mod voksne pårørende som tolke. Men sms'en i sagen giver grund til at høre Sara gennem en neutral tolk fra første ord. Nu er begyndelsen Omids.
let-sara-choose = »Hvad siger du selv, Sara? Må Omid oversætte det første?«
    .feedback = Du spørger den rigtige person om det forkerte. Hun kan dårligt sige nej, mens han står ved siden af, og det er kommunen, der skal sikre, at I forstår hinanden. Når noget i sagen ikke passer, bør han ikke gengive hendes ord.
out-now = »Omid, du venter her. Jeg begynder med at tale med Sara alene.«
    .feedback = Sms'en er en grund til at undre sig, men du har endnu ikke set noget konkret, der viser, at Omid hindrer Sara i at tale. Udelukkelse efter forvaltningslovens § 8, stk. 2, kræver tungtvejende grunde, når du beslutter den. Det, du hører bagefter, kan ikke bære den. Et frivilligt tilbud havde du kunnet give.

scene-too-soon = Da Omid var blevet ude
too-soon-glass = Omid løfter begge hænder, smiler og bliver i receptionen. I mødelokalet sætter Sara sig yderst på stolen. Hun kan se ham gennem ruden, og han kan se hende.
too-soon-sara = Har jeg gjort noget forkert?
fetch-back = »Nej. Jeg var for hurtig. Jeg henter ham, så begynder vi forfra.«
    .feedback = Du retter det, mens det er lille. Det gør ikke beslutningen rigtig, men den varer ikke længere end nødvendigt. Nu kan du begynde med de milde skridt, du sprang over.
carry-on = »Nej. Men nu sidder vi her, så lad os tage aftalen, mens der er ro.«
    .feedback = Det føles praktisk, men Sara sidder uden den bisidder, hun kom med, og grundlaget mangler stadig. Det mildeste, der virker, er at hente ham og give hende dine spørgsmål, en tolk og tid.
ask-home = »Nej, slet ikke. Hvordan går det derhjemme?«
    .feedback = Et åbent spørgsmål, stillet venligt. Men Sara har ikke selv valgt at være alene med dig, og manden på den anden side af ruden følger med. Så bliver svaret let »fint«. Lad hende bestemme, hvornår hun vil tale.

scene-visit = Da sms'en kom på bordet
visit-fine = Sara svarede »fint« på alt. Efter ti minutter hentede du Omid ind.
visit-waited = Var det noget, jeg ikke måtte høre?
visit-interpreter = Jeg oversætter alt, der bliver sagt, og jeg har tavshedspligt.
visit-question = Du spørger, hvad Sara så på klinikken i april.
visit-long = Hun taler længe og tegner noget i luften. Tolken ser ned i sin blok.
visit-short = Hun siger, det var fint.
    .why = Det lange svar handlede om den forstærker, hun havde fundet fejlen i, og om at hun gerne ville tilbage. En bisidder kan forkorte, fordi han mangler ordene, men Omids dansk er flydende. Det, der forsvandt, var netop det, hun ville.
visit-over = Så kommer I til det, der skal være præcist, og tolken tager over.
visit-solder = De havde en forstærker, der skrattede. En kold lodning. Jeg pralede ikke. Jeg kunne bare høre det.
visit-nursery = Du spørger, hvornår børnehaven åbner, så mødetiden på klinikken kan passe.
visit-half-past-six = Halv syv. Det er mig, der afleverer.
    .why = Han svarer, fordi det er ham, der afleverer hver morgen. Det var et praktisk spørgsmål, og svaret passer. Ikke hvert svar fra en bisidder er et tegn.
visit-well-again = »Og godt, at du er rask igen,« siger du til Sara. »Tak for sms'en i mandags.«
visit-which = Hvilken sms?
    .why = Beskeden kom fra hendes nummer, men hun kender den ikke. Historien hænger ikke sammen. Det er intet bevis, men en grund til at være nysgerrig, når hun kan tale frit.
visit-fever = Den om rundvisningen, skat. Du havde jo feber.
own-wish = »Den lader vi ligge. Sara, hvad vil du selv gerne på mandag?«
    .feedback = Noget passer ikke, og du graver ikke i det foran Omid. Spørgsmålet går til Sara. Bliver svaret senere et andet, ved du, hvad hun selv har sagt.
offer-alone = »Jeg tilbyder alle lidt tid alene med mig. Har du lyst til det, Sara?«
    .feedback = Roligt, frivilligt og uden at sige, hvorfor du spørger nu. Et nej foran ham er ikke nødvendigvis frit. Men du har prøvet et mildt skridt uden at afsløre noget.
show-text = Vis Sara sms'en: »Prøv lige at se her. Den er jo sendt fra dit nummer i mandags.«
    .feedback = Du vil have orden i sagen. Men hvem der skriver fra hendes telefon, kan handle om kontrol, og det taler man med hende alene om. Nu ved Omid, hvad du har lagt mærke til, og hun skal finde et svar, mens han ser på.
ask-omid = »Nå, så det var dig, der skrev for hende, Omid?«
    .feedback = Venligt sagt, men nu er det Omids forklaring, du får. Den kan være rigtig eller forkert, og Sara er stadig ikke spurgt om, hvad hun selv vil. Spørgsmål om borgeren går til borgeren.

scene-grip = Da pennen standsede
grip-wish = At begynde. Helst i går, men mandag kan også gå.
grip-no-need = Det er pænt af dig, men det har vi ikke brug for.
grip-looks = Sara ser på Omid, før hun svarer.
    .why = Han har svaret for hende, og hun ser på ham, før hun gentager det. Alene betyder det ikke så meget. Sammen med det, der sker om lidt, er det en del af et mønster.
grip-not-today = Nej tak. Ikke i dag.
grip-mine = Jo. Den er vist fra mig.
grip-somebody = Hun lå jo med feber. Nogen skulle gøre det.
grip-paper = Du lægger praktikaftalen frem og viser, hvor der skal stå »mandag«. Sara tager pennen.
grip-arm = Omids venstre arm glider ned under bordet. Saras skulder løfter sig, og pennen standser. Han smiler til dig og siger noget kort og lavt på persisk.
    .why = Armen, skulderen, pennen, der standser, og ordene kommer i samme sekund, og straks efter siger Sara noget andet. Du behøver ikke forstå ordene for at se, at hun ikke længere kan svare frit.
grip-ill = Jeg er syg. Jeg kan ikke på mandag.
    .why = Hun havde pennen i hånden. I februar, da hun var alene med tolken, ville hun i gang »helst i går«. Nu ser hun ned og siger det modsatte.
grip-pause = Må jeg bede om en kort pause?
grip-shall-i = Skal jeg … også oversætte det, der blev sagt lige før?
coffee-pause = »Vi holder ti minutter. Omid, Rikke viser dig kaffen. Sara, bliv du bare siddende.«
    .feedback = Roligt, sandt og helt almindeligt. De to kommer fra hinanden, og du får tid til at høre, hvad der blev sagt. En pause er det mindst indgribende lige nu.
out-at-grip = »Sara, resten taler vi to om alene. Du kan få en anden bisidder. Omid, vent udenfor, så henter jeg dig.«
    .feedback = Du handler, og du afslører intet. Grebet og det pludselige skift er konkrete tegn, og de står stærkere, hvis du allerede har hørt hendes eget ønske eller prøvet et tilbud. Men ingen er hos Omid, og du ved ikke, hvad der blev sagt. En pause havde givet jer tid.
accept-ill = »Det gør mig ondt at høre. Så venter vi med praktikken, til du er rask.«
    .feedback = Det er svært at sige andet til én, der siger, at hun er syg. Men det kom sekundet efter et greb og nogle ord, du ikke forstod. Hendes »jeg er syg« er ikke afklaret, og bisidderen ser ud til at modarbejde hende. Hun er her stadig, og det kan nås.
leave-them = Gå ud på gangen med tolken: »Vi er tilbage om fem minutter.«
    .feedback = Du følger jeres aftale og bevarer roen. Men nu sidder Sara alene med ham, netop da du har set noget, der ikke er trygt. Tag hende med, eller få ham ud af rummet med noget helt almindeligt, f.eks. kaffe.
ask-aloud = »Ja tak, oversæt endelig alt.«
    .feedback = Som regel er det helt rigtigt, at tolken gengiver alt. Men lige efter et greb under bordet risikerer du, at pres eller trusler kommer på bordet foran ham. Det taler man kun med Sara om alene. Nu skal hun og tolken bære, at det er sagt højt.

scene-rendering = Mens Omid hentede kaffe
rendering-at-once = Rikke er der, næsten før du har lagt røret på. Omid går med og holder døren for hende.
rendering-rang-twice = Du må ringe to gange, før Rikke tager telefonen. Så går Omid med hende og holder døren.
rendering-words = Sara ved, at jeg siger det til dig nu. Da han tog fat i hende, sagde han: »Sig, at du er syg. Du ved, hvad der ellers sker.«
    .why = Ordene skal få hende til at sige nej til praktikken. Sammen med grebet, sms'en og hendes eget ønske i februar er det et konkret tegn på, at han hindrer hende i at arbejde.
rendering-sara = Han er hurtig. Også med kaffe.
call-henrik = Ring til Henrik: »Jeg tager resten med hende alene. Kan du og Rikke blive i nærheden?«
    .feedback = Du tænker på, hvad der sker, når Omid får besked, før du giver ham den. Lederen ved det, nogen er hos ham, og du står ikke alene.
three-minutes = »Sara, vi har tre minutter. Hvad er det, der ellers sker?«
    .feedback = Du vil bruge chancen, og du taler med hende alene. Men den slags skal have tid og en lukket dør. Kommer han midt i et svar, er det Sara, der skal forklare sig. Sørg først for, at I ikke bliver forstyrret.
call-112 = Ring 112: »Min borger er lige blevet truet af sin mand her på kontoret.«
    .feedback = Er der akut fare, ringer man 112, og det skal du ikke tøve med. Her sidder Omid i et andet rum med en kollega, og Sara er ikke spurgt. Politi i mødelokalet nu vil også vise ham, hvad du ved. Hold dem adskilt, og hør hende.
confront-coffee = Gå ud til Omid: »Tolken har oversat, hvad du sagde til hende. Du venter her, til vi er færdige.«
    .feedback = Du vil vise, at den slags ikke går her. Men når Omid får at vide, at du kender hans ord, er det Sara, der går med ham hjem, og tolken, han giver skylden. Mistanken nævnes ikke over for bisidderen. Skil dem ad med en neutral sætning.

scene-decide = Da I alle var i rummet igen
decide-henrik = »Jeg sætter mig ved siden af,« sagde Henrik. Mere spurgte han ikke om.
decide-emergency = Alarmcentralen spurgte, om nogen var i fare lige nu. Sara rystede på hovedet og hviskede: »Ikke politi. Ikke her.« Du lovede at ringe igen, hvis det ændrede sig.
decide-mid-sentence = Sara har sagt tre ord, da døren går op. Hun stopper midt i det fjerde.
decide-coffee = Rikke påstår, at det her er kaffe. Jeg har taget til alle, så ingen slipper.
decide-corridor = På gangen gengiver tolken det: »Sig, at du er syg. Du ved, hvad der ellers sker.« Da du åbner døren, er Omids stol rykket helt hen til Saras.
decide-coat = Vi går nu. Jeg er syg.
decide-aloud = Der blev sagt: »Sig, at du er syg. Du ved, hvad der ellers sker.«
decide-joke = Det er jo bare noget, man siger. Ikke, skat?
part-alone = »Sara, jeg har besluttet, at vi to tager resten alene. Du kan få en anden med. Omid, vent hos Rikke.«
    .feedback = Grundlaget er konkret: grebet, ordene og det pludselige skift. Det er din beslutning, og den gælder kun resten af i dag. Hensynet til borgeren selv kan begrunde udelukkelse efter forvaltningslovens § 8, stk. 2, og et mildere skridt var ikke trygt.
false-reason = »Der er kommet nye regler. Den næste del er en test, og den tager man alene.«
    .feedback = Du får dem fra hinanden uden at afsløre noget, og det er det vigtigste. Men en opdigtet regel kan efterprøves, og så er det Sara, der skal holde fast i den. En kort og sand sætning er mere tryg: Du har besluttet at tale med hende alene.
milder = »Sara, vil du tale lidt alene med mig, eller skal Omid blive?«
    .feedback = Ellers et godt spørgsmål, men nu kan hun ikke svare frit: Han har lige grebet fat i hende. Det mildeste skridt skal også være nok og være trygt. Grundlaget for at beslutte det selv er der, så hun ikke skal vælge foran ham.
whole = »Omid, fra nu af taler jeg kun med Sara alene, både i dag og de næste gange. Rikke følger dig ud.«
    .feedback = Du handler, og i dag er der grundlag for det. Men det, der er nødvendigt nu, er det måske ikke næste gang. Hold dig til den del af samtalen, det gælder, og vurder det igen. Et forbud uden ende giver også mere at tage med hjem.
confront = »Omid, tolken har gengivet, hvad du sagde til hende. Den slags går ikke her.«
    .feedback = Det er sandt, og det er modigt sagt. Men Sara betaler for det, når du ikke er der, og tolken er udpeget. Mistanken nævnes ikke over for bisidderen. Det, du ved, skal bruges til at give hende et frit rum og ikke til et opgør.

scene-packing = Da de var på vej ud
packing-stays = »Omid skal blive,« siger Sara. Hun ser ikke op. Så rejser de sig.
packing-jackets = »Jeg ringer, når hun er frisk,« siger Omid og går i forvejen efter jakkerne. Sara samler sine papirer sammen, et ad gangen.
packing-words = Du skal vide det, før hun går. Da han tog fat, sagde han: »Sig, at du er syg. Du ved, hvad der ellers sker.«
    .why = Ordene skal få hende til at sige nej til praktikken. Sammen med grebet, sms'en og hendes eget ønske i februar er det et konkret tegn på, at han hindrer hende i at arbejde.
packing-heard = Du ved, hvad han sagde til hende. Hun går med ham om et øjeblik.
packing-sara = Tak for i dag.
stop-now = »Bliv lige lidt, Sara. Resten tager vi to alene. Jeg siger det til Omid, så venter han hos Rikke.«
    .feedback = Det er sent, men ikke for sent. Grundlaget er konkret, og du siger det uden at afsløre noget. Tidligere havde du haft mere tid til at få hjælp og tænke sikkerheden igennem. Sig også, at hun kan få en anden bisidder.
new-time = »Du får en ny tid i næste uge, kun dig, mig og tolken.«
    .feedback = En tid alene er en god tanke, og du afslører intet. Men hun går hjem med truslen i dag, uden at nogen har spurgt, hvad hun er bange for. Grundlaget for at handle er her nu, og i næste uge er det måske ikke hende, der bestemmer, om hun kommer.
ring-later = »Jeg ringer til dig i eftermiddag, så kan vi tale i fred.«
    .feedback = Du vil give hende fred, men du ved ikke, hvem der tager telefonen. Den ligger i en pose i hans lomme. En sikker kontaktform aftales med hende, og truslen skal der tages hånd om, før hun går.
doctors-note = »Gå hjem og få ro på, Sara. Jeg beder om en lægeerklæring, så er det papir også på plads.«
    .feedback = Omsorgsfuldt, men nu bliver »syg« til noget i sagen, uden at du har hørt det fra Sara, hvor hun kan tale frit. En erklæring kan blive lagt til grund længe efter, at grebet er glemt. Hold sygdommen åben, og hjælp hende i dag.

scene-gone = Da de var gået
gone-window = Fra vinduet ser du dem krydse parkeringspladsen. Han bærer hendes taske.
gone-henrik = Tolken bankede på hos mig. Hun var helt bleg. Hvad gør vi nu?
gone-act = »Jeg lod hende gå. Hjælp mig med at nå hende trygt på sprogcentret. Og jeg skal underrette om Nika.«
    .feedback = Du siger det, som det er, og henter hjælp. Sammen kan I finde en vej, han ikke overvåger. Truslen er kendt, og der er et barn i hjemmet: Det kan give grund til at antage, at Nika har brug for støtte, og så har du pligt til at underrette.
gone-wait = »Hun sagde selv, at hun var syg, og det må jeg respektere. Jeg tager det op, når hun kommer igen.«
    .feedback = Det lyder respektfuldt, men ordene blev lagt i munden på hende. Når der er konkrete tegn på, at bisidderen modarbejder hende, er det ikke nok at vente på, at hun kommer alene. Måske kommer hun ikke.
gone-visit = »Jeg kører forbi dem i eftermiddag og ser, om hun har det godt.«
    .feedback = Du har svært ved at lade hende være, og det er forståeligt. Men står du i døren, ved han, hvorfor du kommer, og du er der ikke, når du er kørt igen. Tænk først igennem, hvad et skridt koster hende, og brug dem, der kender den slags.

scene-alone = Alene med Sara
alone-twenty = Omid ser på dig, på Sara og på døren. »Tyve minutter,« siger han og går med Rikke.
alone-which-rules = »Hvilke regler?« spørger Omid, men Rikke får ham med.
alone-always = »Fra nu af?« siger Omid i døren. »Altid?« Så går han med Rikke.
alone-quiet = Omid råbte ikke. »Det taler vi om hjemme,« sagde han til Sara i døren, på dansk. Nu sidder Henrik hos ham.
alone-watch = Omid sidder hos Rikke med begge jakker på skødet og ser på sit ur.
alone-steps-short = Omid bliver stående uden for døren. Du ringer til Rikke, og efter et minut går der to par skridt mod kaffestuen.
alone-steps = Omid bliver stående uden for døren. Der går fem minutter, før du får fat i Rikke, og så længe siger Sara ikke et ord.
alone-words = Sara ved, at jeg siger det til dig nu. Da han tog fat i hende, sagde han: »Sig, at du er syg. Du ved, hvad der ellers sker.«
    .why = Ordene skal få hende til at sige nej til praktikken. Sammen med grebet, sms'en og hendes eget ønske i februar er det et konkret tegn på, at han hindrer hende i at arbejde.
alone-how-long = Hvor lang tid har vi?
check-safe = »Så længe du vil. Er det trygt nu? Gælder det et barn, kan jeg ikke altid tie.«
    .feedback = Du begynder med det, hun skal bruge for at kunne vælge: om det er trygt, og hvor grænsen for din tavshed går, før hun fortæller noget.
promise-silence = »Så længe du vil. Alt, hvad du siger, bliver mellem os.«
    .feedback = Du vil gøre hende tryg. Men du lover mere, end du kan holde: Handler det om et barn eller om fare, må du gå videre med det. Hun skal kende grænsen, før hun vælger, hvad hun vil sige.
ask-directly = »Længe nok. Jeg så hans arm. Slår han dig?«
    .feedback = Du tør spørge, og du spørger hende alene. Det er mere, end mange gør. Men undersøg først, om det er trygt at tale nu. Et åbent spørgsmål lader hende desuden selv vælge, hvor hun begynder.
take-over = »Du skal ikke hjem i dag. Jeg finder en plads på et krisecenter, mens vi sidder her.«
    .feedback = Du vil have hende i sikkerhed, og et krisecenter kan blive rigtigt. Men hun har endnu ikke sagt noget. Hun er voksen og vælger selv hjælp. Har andre bestemt over hende før, skal du ikke være den næste.

scene-children = Da hun fortalte om Nika
children-in-pieces = Det er trygt. Min telefon ligger i stykker i hans lomme. I dag er det ret praktisk.
children-holds = Nej. Han holder. Det ser ikke ud af noget bagefter.
children-ask-first = Nika er i børnehave. Jeg går ingen steder uden hende. Du skal spørge mig først.
children-phone = Han læser den hver aften. Sms'en er hans. Jeg har ikke været syg siden jul.
    .why = Han læser hendes beskeder og har skrevet til kommunen i hendes navn. Posen i lommen så uskyldig ud og var det også. Det er det daglige, der er tegnet, og det kunne du kun få at vide af hende.
children-shiraz = Begynder jeg på mandag, tager han Nika med til sin mor i Shiraz. Så må jeg se, om hun kommer tilbage.
    .why = Frygten for, at et barn bliver sendt væk, er et kendt tegn. Her er det sagt som en trussel og knyttet til, om hun tager praktikken.
children-money = Han er ikke sådan hele dagen. Han laver morgenmad. Han har mit kort i dag, fordi jeg glemmer koden, men det er mig, der styrer pengene. Han kan ikke regne.
    .why = Hendes kort i hans pung kunne ligne kontrol over pengene. Men hun kender dem, bestemmer over dem og forklarer det frit. Der kan være pres ét sted i et forhold og frihed et andet.
children-shoes = Nika er begyndt at sove med sko på. Så skal vi ikke lede efter dem, siger hun.
children-promise = Men skriv ikke noget om Nika. Lov mig det.
tell-her = »Det kan jeg ikke love. Er jeg bekymret for et barn, har jeg pligt til at underrette. Men Omid hører det ikke fra mig.«
    .feedback = Pligten efter barnets lov § 133 kan du ikke love bort, men du kan være ærlig om den. Aalborg Kommunes actioncards siger, at underretningen ikke gennemgås med forældrene i æresrelaterede sager. At sige selve pligten til Sara, der er udsat og spørger, er kursets egen slutning.
promise-nika = »Det lover jeg. Det her handler om dig.«
    .feedback = Du vil holde på hendes tillid. Men du har grund til at antage, at Nika kan have brug for støtte, og så har du pligt til at underrette. Løftet skal enten brydes eller koste Nika noget. Det er ikke samarbejde at love det, man ikke kan holde.
nika-aside = »Lad os lægge det med Nika til side lige nu. Fortæl, hvad du selv har brug for.«
    .feedback = Du lader Sara være hovedpersonen, og det er godt. Men hun har lige stillet dig et spørgsmål, og hun får intet svar. Pligten til at underrette er der stadig. Sig det hellere nu, mens hun kan tale med om hvordan.
ask-nursery = »Så spørger jeg stille og roligt i børnehaven, om de har set noget.«
    .feedback = Du tager Nika alvorligt. Men du skal ikke undersøge sagen selv: Har du grund til bekymring, skal du underrette. Et spørgsmål i børnehaven kan nå Omid, der afleverer hver morgen, og Sara har ikke været med til at vælge den vej.

scene-plan = Da hun sagde, hvad hun ville
plan-first-yes = Godt. De fleste siger ja først og noget andet bagefter.
plan-you-said = Før sagde du, at det blev mellem os.
plan-thanks = Tak.
plan-aside = Nika kan man ikke lægge til side. Men okay.
plan-nursery = Spørger de Omid, ved han, hvor det kommer fra.
plan-home = Jeg går hjem i dag. Jeg henter Nika klokken tre, og i aften er hans mor på skærmen. Når hun ser på, er han den bedste mand i Shiraz.
plan-monday = Og så vil jeg begynde på mandag. Jeg ved bare ikke hvordan.
plan-take-apart = Jeg kan finde fejlen i alting. Det er kun derhjemme, jeg ikke må skille noget ad.
plan-together = »Hvad gør du, hvis det bliver farligt i aften? Og hvor kan jeg nå dig?«
    .feedback = Det er hendes plan, og du spørger til det, der mangler: i aften og en tryg vej til hende. Ved akut fare er det 112. Sammen finder I ud af, hvad hun kan have i hovedet i stedet for i tasken.
leaflet = »Her er en folder med numre. De svarer hele døgnet.«
    .feedback = Numrene kan blive vigtige for hende. Men papir i en taske kan blive fundet, og du har ikke spurgt, om det er trygt. Vis hende nummeret, og hør, hvordan hun vil huske det. Og aftal, hvor du kan nå hende.
text-tonight = »Jeg skriver en sms i aften og hører, om du er okay.«
    .feedback = Du vil ikke slippe hende, og det mærker hun. Men hun har lige fortalt, hvem der læser telefonen om aftenen. En sikker kontaktform er en, han ikke ser, og den kender hun bedst selv. Spørg.
postpone-work = »Lad os udskyde praktikken, til der er mere ro på.«
    .feedback = Du vil tage presset af hende, men så er det truslen, der bestemmer. Hun har lige sagt, hvad hun vil. Måske bliver det senere end mandag, men det skal være hendes valg og ikke dit på hendes vegne.

scene-hall = I receptionen bagefter
hall-agreed = Ved akut fare: 112. Nummeret til en døgnåben rådgivning lærte hun udenad. I morgen ses I på sprogcentret og ser på aftalen. »Sig til Omid, at vi talte om den,« sagde hun.
hall-leaflet = Sara skubbede folderen tilbage. »Han tømmer min taske. Tag den med på sprogcentret i morgen.«
hall-not-the-phone = »Ikke på telefonen,« sagde Sara. »Kom på sprogcentret i morgen.«
hall-postponed = »Så fik han ret,« sagde Sara. Ved døren vendte hun sig: »Jeg er på sprogcentret i morgen.«
hall-tea = Omid har lært mig at bestille kaffe på persisk. Jeg fik te.
hall-omid = Nå? Hvad kan man tale om så længe?
hall-watches = Han spørger dig, men det er Saras hænder, han ser på.
hall-about-me = Er I færdige med at tale om mig?
hall-rule = Og den nye regel, må jeg se den?
about-the-placement = »Om Saras praktik. Tak, fordi du ventede.«
    .feedback = Kort, venligt og sandt, og det afslører ikke noget. Det, Sara har fortalt alene, er fortroligt, også over for hendes mand. Du siger heller ikke, om hun har sagt noget.
own-up = »Der er ingen ny regel. Jeg besluttede at tale med Sara alene om praktikken, og det har vi gjort.«
    .feedback = Du retter det op, før Sara skal dække over det. Beslutningen var din, og det siger du, uden at nævne hvorfor. Det, hun har fortalt, bliver hos dig.
only-a-test = »Ikke noget særligt. Hun tog bare en lille test.«
    .feedback = Du vil skåne Sara. Men nu skal hun kunne fortælle om en test, hun ikke har taget, og det spørger han til i bilen. En sand og neutral sætning, som hun kender i forvejen, er lettere at bære for hende.
proud = »Sara var virkelig god til at sige tingene, som de er.«
    .feedback = Du vil give hende noget godt med. Men nu ved Omid, at hun har fortalt noget. Det, en borger siger alene, er fortroligt over for ægtefællen, og det gælder også, at hun har sagt det.
advise = »Om det, der kan være svært i en familie. Du er også velkommen til at ringe, Omid.«
    .feedback = Hjælp til ham kan blive vigtig, men på et tidspunkt, hvor det er tænkt igennem sammen med Sara. Nu hører han kun, hvad I har talt om, og hvad du tror. Mistanken nævnes ikke over for bisidderen, heller ikke venligt.

scene-after = På Henriks kontor
after-rikke = Jeg sad og grinede med ham. I kan ikke tro, hvor rar han er. Jeg ville have svoret på det.
after-cake = Til mig var han helt tavs. I lørdags bagte han kage til hele sprogcafeen.
after-henrik = Begge dele kan passe. Hvad med den lille pige?
notify-now = »Jeg skriver underretningen nu og skriver med, hvordan de når Sara trygt.«
    .feedback = Pligten er din, også selv om du kun har jobsagen. Du gør det samme dag og får den trygge kontaktvej med, så hjælpen til Nika ikke bliver farlig for hende og Sara.
consult-first = »Jeg ringer til sikkerhedskonsulenterne uden navne, og så underretter jeg, før jeg går hjem.«
    .feedback = Du får råd fra nogen, der kender risikoen, uden at dele, hvem det handler om. Og du lader ikke rådet udsætte pligten: Underretningen kommer af sted i dag.
keep-promise = »Sara bad mig lade Nika være, og jeg har lovet det. Ellers kommer hun aldrig igen.«
    .feedback = Tilliden betyder meget. Men en pige på fem, der sover med sko på, giver grund til at antage, at hun kan have brug for støtte. Så har du pligt til at underrette, og den kan hverken Sara eller et løfte tage fra dig.
wait-and-see = »Jeg ser det lige an. Når praktikken er kommet godt i gang, tager jeg det op.«
    .feedback = Du vil ikke sætte for meget i gang på én gang. Men det, du har hørt, giver grund til at antage, at Nika kan have brug for støtte. Pligten til at underrette gælder nu, også når du kun har jobsagen.
family-meeting = »Jeg inviterer begge forældre til et møde om Nika, så det kommer fra os alle.«
    .feedback = Åbenhed er ofte godt i børnesager. Men her får Omid at vide, hvad Sara har sagt, og hvad kommunen tror. Aalborg Kommunes actioncards om æresrelaterede sager råder til ikke at drøfte bekymringen med familien. Underret, og lad børneafdelingen vurdere resten.

note-desk = Dagen er næsten gået. Nu mangler notatet.
note-who = Sara mødte med sin mand, Omid, som bisidder. Tolk i persisk deltog.
    .feedback = Hvem der var der, og i hvilken rolle, hører med.
note-too-soon = Omid blev ved mødets start bedt om at vente udenfor, før der var konkrete tegn på pres. Senere kom han ind igen.
    .feedback = Det er ikke rart at skrive, og det hører med. Notatet skal vise, hvad der blev besluttet, og hvornår grundlaget kom.
note-grip = Da Sara ville skrive, førte Omid sin venstre arm ned under bordet. Saras skulder løftede sig. Hun holdt pennen stille.
    .feedback = Hvem gjorde hvad, i rækkefølge. Du skriver det, du så, og ikke, hvad du tror, hånden gjorde.
note-words = Tolkens gengivelse af Omids ord til Sara: »Sig, at du er syg. Du ved, hvad der ellers sker.«
    .feedback = De præcise ord, og at det er tolkens gengivelse. Det er en del af grundlaget og kan efterprøves. Tal med din leder om, hvem der kan få adgang til notatet.
note-ill = Sara er syg og kan ikke deltage i praktik indtil videre.
    .feedback = Det blev sagt under pres og er ikke afklaret med Sara, hvor hun kunne tale frit. Det må ikke stå som fastslået.
note-part-alone = Efter forvaltningslovens § 8, stk. 2, deltog Omid ikke i sidste del: Sara kunne ikke tale frit, mens han var der. Vurderes på ny næste gang.
    .feedback = Hører med, hvis I kom til at tale alene: hensynet, omfanget og at det vurderes igen. Gik de sammen, må det ikke stå der. Få afklaret med din leder, hvem der kan få adgang, for også dette kan Omid måske komme til at læse.
note-own-words = Sara sagde alene, at hun ikke er syg og gerne vil begynde, og at Omid truer med at tage Nika med til Iran.
    .feedback = Hendes egne ord, markeret som sagt alene. Få afklaret, om og hvordan det kan skærmes, hvis andre beder om aktindsigt.
note-nika = Sara fortalte, at Nika sover med sko på. Der er underrettet i dag.
    .feedback = Hører med, hvis du har underrettet: Så kan andre se, hvad der er gjort og hvornår. Har du ikke, er sætningen forkert.
note-honour = Omid er voldelig og styret af æresnormer fra sit hjemland.
    .feedback = Det er en dom og en forklaring og ikke noget, du har set. Skriv, hvad han gjorde og sagde. Det er alvorligt nok.
note-copy-home = Kopi af notatet sendes til Sara i Digital Post, så hun kan se, hvad vi har aftalt.
    .feedback = Åbenhed over for Sara er godt, men Omid læser hendes telefon. Kommer notatet derhjem, ved han alt, hvad hun sagde. Vis hende det, hvor hun kan læse det trygt.

ending-fifth-screw = Den femte skrue
    .text = Torsdag på sprogcentret skriver Sara under med sin lærers kuglepen. Børneafdelingen har lagt en plan for Nika, og Sara har været med. Mandag møder hun på klinikken.

        Tre uger senere ringer hun til rådgivningen fra værkstedets telefon. Hun gør det selv. Om Omid kan være med igen, vurderer du forfra hver gang.

        Telefonen virker nu. Den femte skrue lå i Nikas ene sko.
ending-half-a-plan = En halv plan
    .text = Du skilte dem ad, Sara fik sagt noget, og Nika er ikke glemt. Men noget kom for tidligt, for sent eller fra dig i stedet for fra hende.

        Torsdag møder hun op på sprogcentret. Hun ser sig omkring, før hun sætter sig. »I dag begynder vi med det, jeg siger,« siger hun. Du nikker. Telefonen mangler stadig en skrue.
ending-thursday = Torsdag
    .text = Sara gik hjem uden en plan, og den nat sover du ikke. Men du ventede ikke til næste gang. Torsdag sidder du hos hendes lærer, da Sara kommer ind med sprogbogen under armen.

        »Jeg troede, at du ikke så det,« siger hun.

        »Jeg så det,« siger du. »Jeg gjorde det bare for sent.« Hun lukker døren.
ending-shoes-on = Med sko på
    .text = Sara begynder på klinikken, og på papiret går det godt. Nika står ikke i nogen sag hos børneafdelingen.

        Seks uger senere underretter børnehaven. Pigen vil ikke tage skoene af til middagsluren. I underretningen står, at moderen havde fortalt det til en på kommunen, men at der ikke var sket noget.
ending-he-knows = Han ved det
    .text = Om aftenen ved Omid nok til at regne resten ud. Måske fik han det at vide, måske kunne han læse det, måske gættede han sig frem.

        Torsdag er Saras stol på sprogcentret tom. Fredag kommer der en sms fra hendes nummer: Hun trækker sig fra praktikken og ønsker en anden sagsbehandler. Mvh. Sara. Nu skal andre finde en vej til hende, og den er blevet længere.
ending-ill-on-paper = Syg på papiret
    .text = Sara melder fra til den næste samtale og til den derefter. Kirsten giver pladsen videre. Et halvt år senere læser en ny sagsbehandler, at borgeren er syg og har en engageret ægtefælle.

        Tolken husker, hvad der blev sagt. Du husker pennen, der standsede. Ingen af jer bliver spurgt.
