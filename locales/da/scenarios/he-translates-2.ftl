# Han oversætter, anden udgave: en opdigtet samtale. Ikke et af ministeriets eksempler.

title = »Jeg oversætter«
occasion = Opfølgning på kontrakten
summary = Lars er vellidt i hele huset, og han plejer at oversætte for sin kone, Nok. To praktikker stoppede, dagen efter at han havde ringet. Hvor meget skal der til, og hvor lidt er nok?
task = Følg op på Noks kontrakt: Hvad vil hun selv? Er der grundlag for at begrænse bisidderens rolle, og hvor lidt skal der til? Dit team tilbyder alle lidt tid alene.

cast-nok = Nok
    .about = 37 år. Familiesammenført fra Thailand, 14 måneder i Danmark. Stod for morgenkøkkenet på et hotel i ni år. På sprogskole tirsdag og torsdag.
cast-lars = Lars
    .about = 49 år. Noks mand, elektriker med eget firma. Bager, driller og kender alle ved navn. Er med som bisidder.
cast-interpreter = Tolken
    .about = Professionel thaitolk. Sidder i en anden by og er kun med som en stemme i telefonen.
cast-gitte = Gitte
    .about = Din kollega på kontoret. Har haft Nok og Lars til et par samtaler.
cast-torben = Torben
    .about = Din leder.

## Sagen

file-contract = Kontrakt, 3. oktober
    .text = Mål: ufaglært arbejde i køkken.

        Noks egne ord gennem tolk, uden ægtefællen: »Jeg vil have noget at stå op til. Helst et køkken, hvor der er travlt.«
file-placements = Praktikoversigt
    .text = Gartneri. 13. februar: ægtefællen ringer. 14. februar: ophørt, »ryg«.

        Plejehjem, køkkenet, fra 22. april. 7. maj: ægtefællen ringer. 8. maj: ophørt, »ønsker pause«. Køkkenlederen: »Mødte altid først. Vi ville gerne have beholdt hende.«
file-reception = Fra receptionen, 20. maj
    .text = Der er ikke bestilt tolk til Nok: Lars oversætter altid og ordner også hendes post og MitID. Sikken en mand! Han havde kanelsnegle med.
file-caller = Telefonnotat, 22. maj
    .text = Kvinde uden navn: »Man ved jo, hvordan det er med den slags ægteskaber.« Hun havde ikke selv set noget.

## Det, man kan bygge på

fact-ended-after-calls = To praktikker stoppede, dagen efter at Lars ringede.
fact-from-abroad = Nok er familiesammenført og tolv år yngre end Lars.
fact-caller = En anonym kvinde siger, at man jo ved, hvordan det er.
fact-gold = En kollega siger, at Lars er guld værd.
fact-hands-phone = Lars giver Nok hendes telefon og MitID, som hun havde glemt derhjemme.
fact-money-joke = Lars siger for sjov, at han styrer pengene.
fact-gave-word-back = Lars afbrød Nok, hørte det selv og gav hende ordet igen.
fact-asked-him-to-ring = Nok siger gennem tolken, at hun begge gange bad Lars om at ringe.
fact-own-reasons = Nok siger gennem tolken, at hun stoppede for ryggen og for sin syge mor.
fact-her-no = Nok siger selv, at hun hellere vil tage det hele sammen med Lars.
fact-joke-translated = Tolken oversatte alt, også Noks kælenavn til Lars, og de lo begge.

## Før samtalen

scene-prepare = Et kvarter før samtalen
prepare-desk = Kvart i ni. Kalenderen siger: »Ingen tolk, manden oversætter.« Øverst ligger notatet om den anonyme kvinde. Du kan nå én ting.
prepare-gitte = Er det Lars i dag? Guld værd. Sådan en skulle de alle have.
book-interpreter = Bestil en thaitolk på telefon til klokken ni.
    .feedback = Med oplysningerne i sagen taler god praksis for en neutral tolk og ikke ægtefællen. En telefontolk fra en anden by kan også dæmpe frygten for sladder.
compare-dates = Hold slutdatoerne op mod dagene, hvor Lars ringede.
    .feedback = To opkald og to praktikker, der stoppede dagen efter: Det kan efterprøves, og det kan du spørge til. Hvad det betyder, ved du først, når Nok selv har svaret. En tolk kan du stadig ringe op.
as-usual = Lad aftalen stå. De er jo glade for den, begge to.
    .feedback = Hvor ved du det fra? Også oplysningen om, at det går godt, er kommet gennem Lars. Når sagen rummer konkrete tegn, bør det ikke være ægtefællen, der oversætter. Som lovforbud kender kurset det ikke; som god praksis er det sikkert.
call-lars = Ring til Lars, og hør, hvorfor praktikkerne stoppede.
    .feedback = Spørgsmålet er rigtigt, men det er stillet til den forkerte. Det er Noks sag, der ligger ingen fuldmagt, og nu har Lars nået at forme svaret hjemmefra. Spørg hende klokken ni, med tolk.

## Ankomsten

scene-arrival = »Jeg oversætter«
arrival-room = Lars stiller kanelsnegle på bordet. Noks mappe, en telefon med perlemorscover og en MitID-kodeviser lægger han foran sig selv.
arrival-called = Ja, jeg har jo fortalt det hele i telefonen, skat. Så vi kan nok gøre det kort.
arrival-word = »I dag jeg spise …« Nok ser på Lars. »Rugbrød,« siger han. »Tager en time at tygge,« siger hun, og de griner begge.
    .why = Hun ser på ham for at få et ord, ikke for at få lov. Det er helt almindelig sproglig usikkerhed, og grinet er fælles.
arrival-bus = Jeg har taget fri. Bussen kører to gange om dagen, så jeg er chauffør.
    .why = Det ligner en mand, der har presset på for at komme med. Men bussen kører faktisk kun to gange om dagen, og en ægtefælle må gerne være bisidder. At han kører, siger intet i sig selv.
arrival-phone = Telefon og MitID, de lå på køkkenbordet igen. Værsgo, skat. Koden er din, den har jeg aldrig kunnet huske.
    .why = Han havde begge dele med i hånden, og det kan ligne en, der holder på hendes ting. Men han giver hende dem, og koden kender kun hun.
arrival-booked = »Tolken er på linjen,« siger du.
arrival-unbooked = Du siger, at du gerne vil ringe en tolk op. Det tager ti minutter at få en på linjen.
arrival-offer = En tolk? Spar pengene. Jeg kan endda hendes vittigheder.
neutral-phone = »Så har du to job, Lars. Du støtter, så kan tolken tage sproget.«
    .feedback = Venligt, kort og uden at forklare mistanken. Lars kan være bisidder, men sproget lægges hos en neutral tolk. Det beskytter også en bisidder, der bare vil hjælpe.
let-him = »Tak, Lars. Tager du så det hele med? Også det kedelige.«
    .feedback = Han siger ja, og du har ingen mulighed for at kontrollere det. Den, der oversætter, bestemmer, hvad du får at høre. Når sagen rummer tegn, der peger på ham, bør du bruge en neutral tolk.
her-danish = »Dit dansk er blevet godt, Nok. Skal vi to ikke prøve uden?«
    .feedback = Det er en venlig tillid til hende. Hverdagsdansk rækker bare sjældent til mål, helbred og praktik, og når ordene slipper op, er det Lars, der overtager. Hun kan tale dansk, når hun har lyst, også med tolken på linjen.
ask-preference = »Nok, hvad vil du helst: Lars eller tolken?«
    .feedback = Det er godt at spørge hende. Men hvad kan hun svare, lige efter at Lars har tilbudt sig, og med ham ved siden af? Det er myndigheden, der skal sikre, at I forstår hinanden, og det ansvar bør ikke ligge hos Nok.

## Når Lars oversætter

scene-lars-translates = Et langt svar blev til et kort
lars-translates-danish = Det går fint, til du spørger, hvad hun gerne vil arbejde med. Nok skifter til thai, og Lars rykker stolen frem.
lars-translates-preference = Lars … ja. Det er fint.
lars-translates-minute = Du spørger til praktikken. Nok taler thai i næsten et minut. Hun rører i en usynlig gryde, tæller på fingrene og siger »hotel« to gange.
lars-translates-short = Øh. Hun sagde meget mere. Gryder og et hotel. Jeg kan ikke nå det hele.
stop-for-phone = »Vi stopper lige her, så jeg kan få tolken på, før vi går videre.«
    .feedback = Lars er lettet, og Nok begynder forfra på thai. Ingen får skyld for oversættelsen, den bliver bare lagt hos en, der kan.
word-for-word = »Tak, Lars. Jeg hørte ordet hotel. Tag den igen, ord for ord.«
    .feedback = Han har lige sagt, at han ikke kan nå det, og det passer. En ny omgang gør det ikke bedre for nogen af dem. Sig: »Jeg får tolken på.«
simple-yes-no = »Jeg gør det enkelt, Nok: Vil du arbejde, ja eller nej?«
    .feedback = Hun svarer, og bagefter ved du ikke mere, end du gjorde før. Et ja eller nej uden tolk kan ikke bære et svar om hendes arbejdsliv, og hun kan ikke nuancere det, mens Lars hører på.

## Den første afbrydelse

scene-first-cut = Midt i Noks sætning
first-cut-shorter = Anden omgang bliver kortere end den første, og Lars slår ud med armene. Så ringer du efter tolken.
first-cut-yes-no = Nok ser på dig, så på Lars, og siger både ja og nej. Du ringer efter tolken.
first-cut-interpreter = Goddag. Jeg oversætter alt og har tavshedspligt.
first-cut-timetable = Endelig hele sætninger! På dansk lyder jeg som en køreplan.
first-cut-money = Husk at sige, at jeg styrer pengene. Hun styrer alt, der kan spises.
    .why = Det er en fælles spøg og siger intet om kontrol med penge: Nok har sin egen konto, hun køber ind, og det er hende, der driller ham med hans budget.
first-cut-account = Han styrer et regneark. Jeg har min egen konto og ler ad det.
first-cut-ploy = Undskyld, den brummer. Det er min søster Ploy i Aarhus. Hun ringer, til jeg siger, hvor jeg er.
    .why = En voksen kvinde, der skal sige, hvor hun er, hver gang telefonen brummer, bliver holdt øje med. Det er søsteren, der gør det.
first-cut-question = Du spørger Nok om gartneriet.
first-cut-nursery = Der var jeg glad. En morgen spurgte de, om jeg –
first-cut-back = Om hun ville lære de nye op! Indtil ryggen. Undskyld, skat. Det er din historie.
    .why = Han svarede, før hun var færdig, og det ligner. Men det var af iver, han hørte det selv, og han gav ordet tilbage uden at blive bedt om det.
first-request = »Lige et øjeblik, Lars. Nok var midt i en sætning.«
    .feedback = Han havde næsten sagt det selv, så det koster ingen noget. Lars må gerne tale, bare ikke i hendes sætning, og så lille et skridt kræver efter kursets opfattelse ikke noget grundlag.
silence-him = »Lars, en bisidder siger ikke noget.«
    .feedback = En bisidder må gerne tale; kilderne er kun uenige om, hvor meget. Han havde lige sagt undskyld, og nu tør han ikke hjælpe hende, når hun selv beder om det.
agree-question = »Okay, ryggen. Er det også sådan, du husker det, Nok?«
    .feedback = Du vender tilbage til Nok, og det er godt tænkt. Men svaret er givet på forhånd, og hun kan kun sige ja eller gå imod ham. Spørg, hvor hun kom til: »De spurgte, om du …?«
out-at-once = »Lars, jeg tager det her punkt med Nok alene. Vent på gangen.«
    .feedback = »Hvad har jeg gjort?« spørger han, og du har ikke noget svar. Én afbrydelse, han selv standsede, er ikke tungtvejende grunde efter forvaltningslovens § 8, stk. 2.

## Mønsteret

scene-evidence = To opkald, to afbrudte praktikker
evidence-finished = Ja, om jeg ville lære de nye op. Det var jeg stolt af. Men så var det, at ryggen satte sig fast, og jeg måtte stoppe.
evidence-silenced = Lars lyner munden med to fingre. Nok ser på ham og så på dig. »Han hjælper mig jo,« siger hun.
evidence-agreed = Ja. Men den er god nu.
evidence-kitchen = I går videre til plejehjemmets køkken. Du når kun at nævne stedet.
evidence-name = Der ringede jeg også. Pause, skrev de vist. »Hun har nok at se til,« sagde de. Det ligger jo i navnet!
    .why = To gange har han ringet, og to gange er praktikken stoppet dagen efter. Det ligner et mønster, til man spørger hende: Begge gange var det hende, der bad ham om det.
evidence-pun = Tolken gør sit bedste. Nok har hørt ordspillet før.
evidence-mother = Jeg bad ham ringe, for i telefon kan jeg kun sige ja. Først var det ryggen. Så blev min mor syg, og jeg rejste hjem til hende.
evidence-rumour = Imens skrev Ploy til hele familien, at jeg var stukket af fra min mand.
    .why = Rygter til familien er en måde at styre nogen på. De kommer fra søsteren, og de handler også om Lars.
open-question = »Nok, hvordan oplevede du det, da det stoppede?«
    .feedback = Åbent og til den rette. Hun har lige forklaret de to opkald, og nu får hun lov at sige, hvordan det var. Hvor Lars eller Nok kommer fra, vejer ingenting.
name-it = »Ærligt talt, Lars: Jeg tror, det er dig, der bestemmer.«
    .feedback = Han bliver tavs, og hun bliver vred på hans vegne. Hun har netop forklaret, hvorfor han ringede. En mistanke nævnes ikke i bisidderens nærvær, slet ikke en, der lige er blevet besvaret.
private-matter = »Det derhjemme er jeres sag. Hvad kan passe ind, Nok?«
    .feedback = De to opkald er forklaret af hende selv, gennem tolk. Så er resten deres, og du bruger tiden på det, hun er kommet for.
ask-lars = »Hvad gik der galt, Lars, siden du måtte ringe?«
    .feedback = Hun sad lige med svaret, og det var godt. Hans version kan komme bagefter, hvis hun vil have den.

## Tilbuddet

scene-offer = Noget mangler at blive sagt
offer-seventy = Jeg skar grøntsager til halvfjerds mennesker. De ville have mig tilbage, men da jeg kom hjem igen, var sommeren gået.
offer-villain = Mig? Jeg bestemmer ikke engang, hvad vi skal have at spise.
offer-private = Et køkken, tidligt om morgenen. Det er derfor, jeg er kommet.
offer-expect = Det må hun fortælle. Jeg var bare telefonen.
offer-restaurant = Ploy har en restaurant. Hun siger, at hvis jeg skal lave mad, er det hos hende, og familien får ikke løn.
    .why = At bestemme, hvor en anden må arbejde, er et tegn, og at det er uden løn, gør det ikke mindre. Det er søsteren, der bestemmer det.
offer-thought = Nok har lagt begge hænder fladt på bordet. Hvad vil hun selv nu?
offer-nok = »Alle får tilbudt lidt tid alene og må gerne sige nej. Har du lyst, Nok?«
    .feedback = Almindeligt, frivilligt og stillet til hende, med lov til at sige nej. Når alle får tilbuddet, røber det ingenting. At insistere mod hendes ønske ville efter kursets opfattelse kræve grundlag i § 8, stk. 2.
ask-leave = »Jeg tilbyder alle lidt tid alene. Er det okay med dig, Lars?«
    .feedback = Hvem har du spurgt om lov? Om lidt siger han selv, at det ikke er ham, der skal svare, og han har ret. Stil tilbuddet til Nok, og vent på hendes svar.
call-her = »Vi tager det en anden dag, Nok. Jeg ringer på din telefon.«
    .feedback = Telefonen er hendes, og hun tager den selv, så vejen er god nok. Men hun var klar i dag, med tolk på. Tilbyd hende lidt tid alene nu, så kan hun sige ja eller nej.

## Halvvejs

half-pause = Du ser på din blok.

## Hans nej

scene-his-no = Han svarer først
his-no-phone = »Den kan jeg,« siger Nok på dansk og lægger hånden på telefonen med perlemorscoveret.
his-no-lars = Tid alene? For min skyld behøves det ikke. Nå nej, det var jo ikke mig, du spurgte.
    .why = Han svarede først, og det kan ligne en, der svarer for hende. Men han hørte det selv og lod svaret være hendes.
his-no-breath = Tolken er færdig. Nok trækker vejret og skal til at svare.
wait-for-nok = »Tak, Lars, men det er Nok, jeg spørger. Har du lyst?«
    .feedback = Hans svar er ikke hendes, heller ikke når det er venligt. Du spørger åbent og venter, og hun kan sige ja eller nej.
take-his-no = »Fint nok. Ingen skal føle sig presset. Vi fortsætter, Nok.«
    .feedback = Nok har ikke svaret. »Må jeg godt selv?« kunne hun sige. Også hos to, der har det godt sammen, er det hendes svar, du mangler.
both-sides = »Lars siger nej tak. Siger du også selv nej tak, Nok?«
    .feedback = Du spørger hende, og det er det vigtige. Men hans svar ligger i spørgsmålet, og så bliver hendes kortere, end det behøver at være.
out-now = »Det var Nok, jeg spurgte. Gå lige udenfor, mens hun svarer.«
    .feedback = Han havde lige sagt, at det ikke var ham, der var spurgt. Så er der ikke noget at sende ham ud for, og efter § 8, stk. 2, er der ikke grundlag for det. Vent på hendes svar.

## Hotellet ved fjorden

scene-cut-again = »Det behøver du ikke oversætte«
cut-again-herself = Nej tak. Vi kan tage det hele sammen. Men det er rart, du spørger mig.
cut-again-stays = Hun siger det på dansk, langsomt og højt. Så skifter hun til thai, hurtigt.
cut-again-also-mine = Ja. Nej tak. Jeg ville bare have sagt det først.
cut-again-three = Lars skubber kanelsneglene hen til Nok. »Du må godt svare,« siger han. Hun tager to.
cut-again-hotel = Der ligger et hotel ved fjorden. De mangler en i morgenkøkkenet, og dér skal min køkkendreng her ikke stå i vejen.
cut-again-lars = Køkkendreng! Det sidste behøver du ikke oversætte.
    .why = Det ligner et forsøg på at standse hende, men han har allerede forstået ordet og ler. Hotellet kom med, og der var ikke noget, du ikke måtte høre.
cut-again-interpreter = Jeg oversætter alt. Også køkkendrengen.
cut-again-bottle = Telefonen lyser: Ploy. Nok stopper midt i hotellet og skruer låget på sin vandflaske.
    .why = Hun var i fuld gang, også med Lars ved siden af. Det er navnet på skærmen, hun tier for.
cut-again-debt = Hun betalte min billet hertil. Nu siger hun, at min første løn er hendes, og den næste også.
    .why = At tage en andens løn for en gammel gæld er kontrol med penge. Det er værd at spørge til, og det siger intet om bisidderen.
break-for-sparring = »Vi holder en pause.« Gå til Torben, mens Gitte bliver her.
    .feedback = Tegn på kontrol har du set, bare ikke fra ham. Netop sådan noget er godt at skille ad sammen med en leder, og en pause er ikke en udelukkelse.
break-alone = »Jeg henter lige vand.« Tag fem minutter, og bestem dig.
    .feedback = Pausen er klog, men hvem har du vendt det med? Det med søsteren bør du ikke gå alene med, når Torben sidder ti meter væk.
out-without-her = »Sådan kan vi ikke blive ved. Nok og jeg tager resten alene.«
    .feedback = Hvad er det, der ikke kan blive ved? De lo, og tolken oversatte det hele. Der er ikke tungtvejende grunde, og det er hendes støtte, du tager.
go-with-him = »Så lader vi hotellet ligge. Hvad ville passe jer bedre?«
    .feedback = Han ville slet ikke lade hotellet ligge. Det var telefonen, hun tav for. Spørg hende: »Nok, hvad var det med hotellet?«

## Hos lederen

scene-sparring = Hos Torben
sparring-door = »Hvad har du set og hørt?« spørger Torben. »Ikke, hvad du tror.«
sparring-too-fast = Det gik lidt stærkt, men nu er han hentet ind. Lad os tage det forfra: Hvad har du set?
sparring-nothing = Så har du en mand, der afbryder og siger undskyld, og en kone, der svarer og siger nej tak, når hun mener nej. Søsteren er en anden sag. Hvad bygger du på?
sparring-not-yet = Så har du to opkald i en sag og en mand, der afbryder og siger undskyld. Har du spurgt hende om opkaldene? Begynd dér.
sparring-car = Og hotellet, hvornår skal de have svar? Det lyder, som om hun selv ved, hvad der skal ske.
plan-part = Læg en plan: ét punkt, tyve minutter. Nok vælger, hvad han hører.
    .feedback = Planen er fin til en anden sag. Her er der ikke noget, Lars ikke må høre, og hun har ikke bedt om det. Begynd med hotellet, og spørg hende om søsteren, når hun har lyst.
plan-split = Rund mødet roligt af, og find en ny tid med tolk.
    .feedback = Hun har sagt det meste, hotellet haster, og det med søsteren skal hun have tid til. En ny tid, hun selv vælger, er et lille skridt og nok.
plan-whole = »Er det ikke tryggest, at jeg tager Nok alene? I dag og fremover.«
    .feedback = »Fremover« kan ingen vurdere i dag, og der er ikke noget at begrænse for. Hendes ønske om at have ham med vejer tungt.

## Før beslutningen

scene-unready = Før du beslutter dig
unready-kitchen = Lars har hentet kaffe. Ude i tekøkkenet nåede du frem til, at noget ikke er sagt endnu. Længere kom du ikke.
unready-watch = Lars ser op, da du kommer ind. Det gør Nok også.
unready-please = Nej tak. Vi tager det sammen. Tak, fordi du spurgte.
exclude-unasked = »Nok, jeg har brug for dine egne svar, så praktikken tager vi alene. Du må gerne have en anden med.«
    .feedback = Ordene er venlige, og der er ikke noget bag dem: Hun vil have ham med, og intet, du har set, taler imod. Uden tungtvejende grunde er det i strid med § 8, stk. 2. Spørg hende i stedet.
together-short = »Vi tager resten sammen. Er der mere, Nok, så skriv til mig.«
    .feedback = Telefonen er hendes, og hun kan skrive, når hun vil.
    .feedback-right = Hun har selv sagt, at I kan tage det hele sammen, og det gør I. Vil hun sige mere om sin søster, ved hun, hvor du er.
    .feedback-partly = Men hun har ikke selv svaret på, om hun gerne vil tale lidt alene. Spørg først, så er det hendes valg og ikke dit.
offer-late = »Det er dig, jeg spørger, Nok, og du må gerne sige nej: Vil du tale lidt alene?«
    .feedback = Bedre nu end slet ikke. Du stiller tilbuddet til hende, og hendes svar gælder, hvad det end bliver.
fetch-manager = »Undskyld, jeg skal lige vende noget med min leder.«
    .feedback = Det med søsteren er værd at vende, og det er aldrig for sent at spørge, så længe intet er besluttet.
evening-first = Vent. Aftal, hvor Lars er imens, og hvad Nok kan sige i bilen.
    .feedback = Hvor skulle Lars være, og hvorfor? Du er ved at planlægge noget, der ikke er grund til. Spørg hellere, hvornår Ploy ringer næste gang, og hvad Nok vil sige.

## Beslutningen

scene-return = Beslutningen
return-coffee = Lars har hentet kaffe. Nok har flyttet stolen hen til tolkens telefon.
return-summer = Hvad siger du, skat? Hotellet nu eller efter sommerferien?
exclude-part = »Nok, jeg har brug for dine egne svar, så praktikken tager vi alene. Du må gerne have en anden med.«
    .feedback = Hendes egne svar har du fået, med ham ved siden af. Hun vil have ham med, og intet om ham taler imod: ingen tungtvejende grunde efter § 8, stk. 2, og et frit ønske, du går hen over.
next-three = »Nok, vi to tager de næste tre samtaler alene. Så slipper du for det her.«
    .feedback = Slipper for hvad? Tre samtaler kan ingen vurdere i dag, og der er ikke grundlag for den første.
new-rules = »Vil du vente ude, Lars? Vi har en ny regel: Alle har en del alene.«
    .feedback = Reglen findes ikke. Lars ringer til din leder og spørger, og så er det dig, der skal forklare det, til dem begge.
stay-together = »Vi tager resten sammen. Er der mere, Nok, så skriv til mig.«
    .feedback = Et klart ønske fra hende, og intet, der taler imod. Så bliver han, og hun ved, hvor hun kan skrive, hvis der er mere om søsteren.

## Tyve minutter

## Noks egne ord

## For tidligt

scene-too-soon = På den anden side af glasset
too-soon-glass = Lars går, men bliver stående uden for glasdøren med kanelsneglene. Nok kan se ham, og han kan se hende.
too-soon-back = Jeg ville have ham med. Hvad har han gjort? Kan han ikke komme ind igen?
fetch-back = Hent Lars ind. »Det gik for hurtigt. Nu tager vi den forfra, alle tre.«
    .feedback = Du retter op, så snart du ser, hvad det koster. Det gør ikke udelukkelsen rigtig, men den bliver ikke længere, og I kan begynde forfra alle tre.
another-person = »Vil du have en anden med, Nok, eller vil du hellere have en ny tid?«
    .feedback = Du lader hende vælge, og det er bedre end at fortsætte. Men hun har valgt: Han står på den anden side af glasset.
carry-on = »Nu er vi jo alene, Nok. Det er synd ikke at bruge det. Hvordan er han derhjemme?«
    .feedback = »Han er sød,« siger hun og ser på glasset. Hvad skal du bruge svaret til? Spørg, om hun vil have ham ind igen.

## Lars' spørgsmål

scene-lars-back = »Hvad fik I så snakket om?«
lars-back-nobody = En anden? Jeg har jo Lars.
lars-back-nothing = »Fint,« siger Nok. Hun ser ikke på dig. Hun ser på glasset.
lars-back-handle = Du åbner døren. Lars har allerede hånden på håndtaget.
lars-back-lars = Hvad fik I så snakket om? Og hvorfor skulle jeg sidde udenfor?
neutral-answer = »Jeg havde brug for Noks egne svar. Er du utilfreds, kan du tale med min leder.«
    .feedback = Sandt, kort og uden at gengive noget. Og du viser ham vej, hvis han er utilfreds, for det har han lov til at være.
tell-lars = »Nok vil rigtig gerne arbejde. Kan I to ikke prøve at tale åbent om det derhjemme?«
    .feedback = »Det ved jeg da,« siger han. Det er sikkert rigtigt, men det blev sagt, mens han var sat ud, og du har ikke spurgt hende. Lad hende fortælle det.
formality = »Det var mest en formalitet. Vi talte om løst og fast.«
    .feedback = Det passer ikke, og han spørger hende bagefter. Når der ikke var grund nok, er det bedste svar: »Det gik for hurtigt.«
list-grounds = »Undskyld, Lars, men du svarede for hende, og så hørte jeg hende ikke.«
    .feedback = Han afbrød, det er sandt, og du gengiver ikke noget. Men han gav selv ordet tilbage, og det mangler. Sig hellere, hvad du havde brug for.

## Når Lars bestemmer

scene-he-decides = Lars har et forslag
he-decides-firm = Ellers er der jo mit firma. Men så får hun mig at se på hele dagen.
he-decides-nod = Tolken oversætter. Nok griner og ryster på hovedet.
his-firm = »Det lyder da praktisk. Skal vi skrive firmaet ind i kontrakten?«
    .feedback = Hun rystede på hovedet, og du hørte hans spøg som et tilbud. Spørg hende om hotellet. Om praktik i ægtefællens firma overhovedet kan lade sig gøre, er desuden et juridisk spørgsmål.
after-summer = »Så skriver jeg, at I overvejer firmaet, og at vi ses efter sommerferien.«
    .feedback = Har Nok bedt om at vente? Hun vil begynde nu. Står det sådan i sagen, kommer det til at ligne, at hun ikke vil arbejde, og det kan skade hende længe.
leave-open = »Jeg skriver ikke om firmaet. Nok, du får en ny tid med tolk.«
    .feedback = Hans spøg bliver ikke til hendes ønske, og hun får en tid til at tale videre om hotellet. Mere behøver du ikke skrive om firmaet.

## En ny tid

scene-split = En ny tid
split-papers = Du samler papirerne. Nok siger farvel til tolken på thai, og lyset i telefonen går ud.
split-inbox = Skriv til Nok, når I har en tid. Hun er bedre til kalenderen end jeg.
split-home = Ploy siger … hun kan få mig sendt hjem. Det passer ikke. Vel?
    .why = Frygten for at blive sendt hjem holder mange på plads, og det er søsteren, der bruger den. Om opholdet gætter du ikke, men viser vej til juridisk rådgivning.
date-now = Ring tolken op. »Hvornår passer det dig, Nok, og hvem vil du have med?«
    .feedback = Du aftaler det med hende, på hendes sprog, og får svaret på det sidste spørgsmål oversat med det samme. Hun vælger både tid og bisidder.
digital-post = »Indkaldelsen kommer i Noks Digital Post, så har I den på skrift.«
    .feedback = Hun har selv koden og læser sin post, så vejen er god nok. Men tiden er din, og hendes sidste spørgsmål hænger i luften. Spørg hende, mens hun står der.
come-alone = »Næste gang er det en individuel samtale, så den kommer Nok alene til.«
    .feedback = At samtalen er individuel, betyder, at Nok selv skal deltage, ikke at hun mister sin bisidder. Du udelukker Lars på forhånd, og der er ikke grundlag for det.

## Før notatet

before-neutral = »Fair nok,« siger Lars efter lidt og samler kanelsneglene sammen. Nok tager ham under armen.
before-told = »Det ved jeg da,« siger Lars. »Var det det, jeg skulle ud for?«
before-formality = »Løst og fast,« gentager Lars. »Så længe.«
before-list = »Det gjorde jeg vist,« siger Lars. »Undskyld, skat.«
before-firm = »Så laver jeg en kontrakt?« siger Lars. Han ser på Nok. Hun ryster stadig på hovedet.
before-summer = Tolken oversætter. »Nej,« siger Nok på dansk. »Nu.«
before-open = »Og søster,« siger Nok på dansk. »Næste gang.«
before-date = »Fredag klokken ti,« siger Nok gennem tolken. »Og jeg tænker over, hvem jeg vil have med.«
before-post = »Godt,« siger Nok. »Jeg ser den på telefonen.« Hun bliver stående lidt.
before-alone = Lars holder op med at smile. »Har jeg gjort noget?« siger han.

## Notatet

note-desk = Du skriver, mens du husker ordene. Nok har selv sin post. Hvem kan ellers læse med?
note-interpreter = Telefontolk medvirkede. Lars, ægtefælle og bisidder, tilbød selv at oversætte.
    .feedback = Hvem der tolkede, og i hvilken rolle Lars var med, har betydning for, hvad svarene er værd. Det er en iagttagelse og ikke en anklage.
note-cut-off = Nok nævnte et job i et hotelkøkken. Lars til tolken: »Det sidste behøver du ikke oversætte.«
    .feedback = Hvert ord er rigtigt, og det vigtigste mangler: at det sidste var et kælenavn, og at de lo. Sådan kan en udeladelse lave et tegn.
note-own-words = Nok stoppede efter egne ord for ryggen og siden for sin syge mor. Hun bad selv Lars om at ringe.
    .feedback = Hendes forklaring, hørt gennem tolk, svarer på de to opkald. Uden den læser den næste dem, som du gjorde klokken kvart i ni.
note-together = Nok blev tilbudt tid alene og sagde nej tak. Der er ikke taget stilling til kommende samtaler.
    .feedback = Hendes valg, når det var hende, der svarede. Svarede hun ikke selv, passer sætningen ikke.
note-sent-out = Lars blev bedt om at gå ud. Nedenfor: hvad jeg sagde, hvad der var prøvet, og hvad jeg vil ændre.
    .feedback = Også et skridt, der ikke var grund til, skal kunne ses bagefter. Uden notat kan ingen rette op på det.
note-new-date = Ny tid er aftalt mundtligt med Nok gennem tolk. Hun vælger selv, hvem hun tager med.
    .feedback = Hører med, hvis det er sådan, tiden blev aftalt. Blev den sendt uden at spørge hende, passer det ikke.
note-afraid = Nok holdt op midt i en sætning, fordi hun er bange for, hvad hendes søster vil gøre ved hende.
    .feedback = At hun holdt op, da telefonen lyste, så du. Hvorfor er dit gæt. Skriv navnet på skærmen, hvis det er vigtigt, og spørg hende.
note-marriage = Nok kom hertil for Lars' skyld og er tolv år yngre. Det bør indgå i vurderingen.
    .feedback = Alder, oprindelse og den måde, to mennesker har mødt hinanden på, er ikke i sig selv grundlag for mistanke. Det, der tæller, er det, der er set, hørt og oplyst i netop denne sag.
note-declines = Nok ønsker på grund af ryggen at vente med praktik til efter sommerferien.
    .feedback = Det har ingen sagt. Ryggen var i februar, og Nok vil gerne i gang. Skrevet sådan siger hendes egen sag, at hun ikke vil arbejde.
note-in-her-post = Nok får notatet i sin Digital Post, så hun selv kan se, hvad der blev aftalt.
    .feedback = Hun har selv koden, og der står ikke noget, andre har betroet dig. Så er det god skik, at hun kan se, hvad der blev aftalt.

## Slutninger

ending-friday = Fredag klokken ti
    .text = Nok valgte tiden, og hun valgte at have Lars med til det hele. På hotellet begyndte hun på prøve ugen efter, klokken halv seks. Lars kørte, for bussen kom ikke før syv.

        Fredag klokken ti talte I om Ploy, med tolken på. Det var Nok, der begyndte. Lars sagde ikke et ord, før hun spurgte ham.
ending-leftovers = Resten
    .text = I tog resten sammen, som Nok ville, og der er en ny tid med tolk. Det med søsteren blev der ikke talt færdigt om.

        Ploy ringede tre gange på vejen hjem. Spørg til det som det første næste gang, og tal med Torben om det på mandag.
ending-second-try = Andet forsøg
    .text = Lars blev sendt ud, og der var ikke grund til det. Nok så det ske gennem en glasdør. Hun så også, at du rettede det.

        Til næste samtale kom de begge. »I dag sidder han her hele tiden,« sagde hun som det første. Det var ikke et spørgsmål.
ending-another-day = En anden dag
    .text = Den næste tid er noget, Nok får, og ikke noget, hun har valgt, og det sidste, hun spurgte om, fik hun ikke svar på.

        Hotellet venter til onsdag. Ring til hende på mandag, med tolk, og spørg både til det og til Ploy.
ending-his-firm-it-is = En spøg på papir
    .text = Det, der blev sagt for sjov, står nu i sagen, og det ligner Noks eget ønske. Hotellet står der ikke.

        Hun opdagede det, da sprogskolen læste papiret op for hende. »Det er ikke mig,« sagde hun. Ring på mandag, og ret det, mens hun hører på det.
ending-slammed-door = Glasdøren
    .text = Lars blev sat ud, og Nok ville have haft ham med. Gennem glasset så han på, og i bilen kunne hun ikke forklare hvorfor.

        Hun kom ikke til de næste to samtaler. Til Ploy sagde hun, at kommunen også holder øje. Ring på mandag, med tolk, og sig undskyld til dem begge.
ending-drive-home = Turen hjem
    .text = Lars fik at vide, hvad du troede om ham. Han kørte hjem uden radio. Nok talte hele vejen og fik ham ikke til at svare.

        Han tager ikke med mere, og hun har ingen anden. Om Ploy har hun ikke sagt noget siden. Bed Torben om et møde på mandag, hvor du siger, at du tog fejl.
