"""Finnish."""

from __future__ import annotations

GROUPS = {
    "checks": "Tarkistukset",
    "trends": "Trendit",
    "comparisons": "Vertailumenetelmät",
    "verdicts": "Johtopäätökset",
    "words": "Sanat",
}

WORDS: dict[str, tuple[tuple[str, ...], str]] = {
    # Checks: a name for people, and what it asks, what passed and failed mean, what to do.
    "baseline_length": (
        ("Vertailukauden pituus",),
        """Onko ennen alkua riittävästi vuosia trendin laskemiseen? Tarkistus läpäistään, kun
        vertailukaudella on vähintään viisi vuotta. Jos vuosia on vähemmän, trendi seuraa yksittäisten
        vuosien sattumia eikä ole juuri arvausta parempi. Hanki silloin aiempien vuosien tilinpäätökset:
        muuten tuloksella ei ole paljon arvoa, vaikka muut tarkistukset läpäistäisiin.""",
    ),
    "breaks": (
        ("Lukujen sisällön muutokset", "katkos", "tasomuutos"),
        """Onko lukujen sisältö pysynyt samana? Tarkistusta ei läpäistä, jos sisällön on ilmoitettu
        muuttuneen vertailtavina vuosina tai jos jokin vertailukauden vuosimuutos poikkeaa selvästi muista.
        Osa säästöstä voi silloin johtua pelkästä kirjaustavasta. Muunna vuodet vertailukelpoisiksi tai
        lopeta vertailu ennen muutosta. Vähittäistä suunnanmuutosta tarkistus ei havaitse.""",
    ),
    "declared_growth": (
        ("Ilmoitettu kasvu vertailukauteen verrattuna",),
        """Onko tapauksessa ilmoitettu kasvu nopeampaa kuin kasvu vertailukaudella? Tarkistus läpäistään, jos
        ilmoitettu kasvu sopii vertailukauteen tai on sitä hitaampaa, jolloin säästö on arvioitu varovasti.
        Jos kasvu on nopeampaa, säästö näyttää liian suurelta. Pienennä silloin kasvua tai kerro, mihin se
        perustuu. Jos kasvua ei ole ilmoitettu, tarkistettavaa ei ole.""",
    ),
    "fit_before_start": (
        ("Yhteensopivuus ennen alkua",),
        """Kehittyikö alue ennen alkua samassa tahdissa verrokkialueiden kanssa? Tarkistusta ei läpäistä, jos
        alueen poikkeama on yli 2,2 kertaa niin suuri kuin verrokkialueilla tavallisesti ja yli 1 %.
        Verrokkialueet kertovat silloin vain vähän tästä alueesta. Valitse samankaltaisempia alueita, käytä
        asukaskohtaisia lukuja tai valitse menetelmä relative.""",
    ),
    "high_start": (
        ("Poikkeuksellisen korkea lähtötaso", "korkea lähtötaso"),
        """Olivatko kustannukset vertailukauden viimeisenä vuonna poikkeuksellisen korkeat? Toimiin ryhdytään
        usein juuri tällaisen vuoden vuoksi, ja korkea taso laskee usein itsestään, mikä näyttäisi säästöltä.
        Tarkistusta ei läpäistä, jos vuosi on selvästi aiempien vuosien trendin yläpuolella. Laske trendi
        myös ilman tätä vuotta (--baseline) ja kerro molemmat tulokset.""",
    ),
    "influence": (
        ("Yksittäisten vuosien vaikutus",),
        """Ratkaiseeko yksi vertailukauden vuosi tuloksen? Jokainen vuosi jätetään vuorollaan pois ja
        kokonaissäästö lasketaan uudelleen. Tarkistusta ei läpäistä, jos säästö muuttuu lisäkustannukseksi
        (tai päinvastoin) tai muuttuu yli puolella. Selvitä, mitä kyseisenä vuonna tapahtui. Jätä vuosi pois
        (avain exclude) vain perustellusta syystä, muuten kerro molemmat tulokset.""",
    ),
    "parallel_trends": (
        ("Samansuuntaiset trendit", "rinnakkaiset trendit"),
        """Menetelmä ”erot eroissa” olettaa, että alueen etäisyys verrokkialueisiin pysyi ennen alkua samana.
        Tarkistusta ei läpäistä, jos alue etääntyi nopeammin kuin lähes kaikki verrokkialueet. Jos alueita on
        alle 19, asiaa ei voi arvioida, eikä läpäisy ole todiste. Jos tarkistusta ei läpäistä, käytä
        menetelmää relative tai synthetic-control. Muut menetelmät eivät tarvitse tätä oletusta.""",
    ),
    "placebo_in_space": (
        ("Lumekoe muilla alueilla",),
        """Samaa menetelmää kokeillaan alueilla, joilla mitään ei ole tehty: jokainen verrokkialue on
        vuorollaan tämän alueen paikalla. Tarkistus läpäistään, jos enintään 5 % kaikista alueista poikkeaa
        vertailutasostaan yhtä paljon kuin tämä. Muuten tällainen ero syntyy usein sattumalta, eikä sitä pidä
        sanoa säästöksi. Jos verrokkialueita on alle 19, asiaa ei voi arvioida.""",
    ),
    "placebo_in_time": (
        ("Lumekoe aiempina vuosina",),
        """Samaa menetelmää kokeillaan vuosiin, jolloin mitään ei vielä ollut tehty: alku siirretään kokeeksi
        vertailukauden viimeiseen kolmannekseen. Tarkistusta ei läpäistä, jos menetelmä löytää sieltä selvän
        säästön tai lisäkustannuksen tai vuotta kohti yhtä suuren tuloksen kuin todellisesta alusta. Näin käy
        noin puolessa tapauksista, joissa säästöä ei ole. Älä silloin väitä säästöä pelkästään näiden lukujen
        perusteella.""",
    ),
    "projection_length": (
        ("Trendin ulottuvuus", "ennusteen pituus"),
        """Ulottuuko trendi pidemmälle eteenpäin kuin vertailukausi taaksepäin? Kahdeksan vuoden luvut
        kantavat noin kahdeksan vuotta eteenpäin. Sen jälkeen pieni virhe trendin jyrkkyydessä kasvaa
        suureksi summaksi. Jos tarkistusta ei läpäistä, puhu vain ensimmäisistä vuosista tai hanki aiempien
        vuosien tilinpäätökset: pidempi vertailukausi kantaa pidemmälle.""",
    ),
    "range_of_methods": (
        ("Laskutapojen vaihteluväli", "vaihteluväli"),
        """Säästö kaikilla perustelluilla laskutavoilla: jokainen trendi ja vertailumenetelmä vertailukauden
        eri vuosista laskettuna, ellei vertailukausi itse kumoa sitä. Raportissa on pienin ja suurin tulos ja
        niiden mediaani. Tarkistus läpäistään, jos kaikki tavat näyttävät joko säästöä tai lisäkustannusta.
        Muuten kerro vaihteluväli, älä yhtä lukua. Läpäisy ei ole todiste: vaikka säästöä ei olisi, tavat
        ovat sattumalta samaa mieltä noin joka kolmannessa tapauksessa.""",
    ),
    "regression_to_the_mean": (
        ("Paluu tavalliselle tasolle", "regressio keskiarvoon"),
        """Oliko alue vertailukauden lopussa poikkeuksellisen korkealla muihin alueisiin nähden, ja
        palasivatko yhtä korkealla olleet verrokkialueet itsestään alemmas? Jos molemmat pitävät paikkansa,
        osa säästöstä voi olla paluuta tavalliselle tasolle, ja se on sanottava luvun yhteydessä. Asiaa ei
        voi arvioida, jos verrokkialueita on alle kahdeksan tai jokin kustannus ei ole nollaa suurempi.""",
    ),
    "relative_drift": (
        ("Suhteellinen muutos verrokkialueisiin nähden",),
        """Olivatko alueen kustannukset jo ennen alkua nousussa tai laskussa verrokkialueisiin nähden, ja
        riippuuko tulos siitä, jatkuiko tämä muutos? Tarkistusta ei läpäistä, jos tulos riippuu siitä ja
        muutoksen olisi pitänyt jatkua kauemmin kuin se oli nähtävissä. Kerro molemmat summat, selvitä
        muutoksen syy ja puhu vain ensimmäisistä vuosista. Tarkistus koskee vain menetelmää relative.""",
    ),
    "spill_over": (
        ("Toimenpide verrokkialueilla",),
        """Oliko verrokkialueilla samaan aikaan oma toimenpide? Tarkistusta ei läpäistä, jos jokin niistä on
        toisen samassa kansiossa olevan, jo alkaneen tapauksen kunta. Jos siellä tehtiin jotakin vastaavaa,
        tämän alueen säästö näyttää liian pieneltä: jätä kyseiset alueet pois (vertailun avain exclude).
        Läpäisy tarkoittaa vain, ettei kansiossa ole sellaista tapausta, joten asiaa kannattaa kysyä
        alueilta.""",
    ),
    "trend_inside_interval": (
        ("Trendi epävarmuusvälin sisällä",),
        """Pysyykö raportin trendi kalibroidun epävarmuusvälin sisällä? Väli lasketaan erillisestä, lukuihin
        mukautuvasta trendistä. Tarkistusta ei läpäistä, jos jokin vuosi tai kokonaissumma jää välin
        ulkopuolelle: vertailukausi antaa silloin tuskin aihetta odottaa tällaisia kustannuksia. Kerro väli,
        älä yhtä lukua, tai valitse trendiksi structural. Oppikirjan mukainen väli sisältää aina oman
        trendinsä.""",
    ),
    # Trends: their names are those of the reports.
    "declared": (
        (),
        """Vertailukauden viimeisen vuoden kustannukset ja siitä eteenpäin kasvu, joka tapauksessa on
        ilmoitettu rahamääränä tai prosentteina vuodessa. Sopii käytettäväksi, kun kasvu tiedetään etukäteen
        esimerkiksi työehtosopimuksesta. Luvut eivät osoita kasvua oikeaksi: tarkistus declared_growth vertaa
        sitä vertailukauden kasvuun, ja sitä nopeampi kasvu saa säästön näyttämään liian suurelta.""",
    ),
    "drift": (
        (),
        """Vertailukauden ensimmäisen ja viimeisen vuoden kautta vedetty suora, jota jatketaan. Se seuraa
        vertailukauden koko muutosta mutta ei mitään siltä väliltä, joten kaksi poikkeavaa vuotta ratkaisee
        kaiken. Sopii kustannuksille, joiden muutokset kertyvät. Vertaa tulosta kaikista vuosista laskettuun
        suoraan (linear) ja katso, mitä tarkistus influence sanoo ensimmäisestä ja viimeisestä vuodesta.""",
    ),
    "flat": (
        (),
        """Vertailukauden keskiarvo joka vuosi: kustannukset olisivat pysyneet tavallisella tasollaan. Sopii
        kustannuksille, jotka vaihtelevat tason molemmin puolin eivätkä kasva tai supistu. Jos kustannukset
        kasvavat, taso jää aivan liian alas ja todellinenkin säästö näyttää lisäkustannukselta. Jos ne
        supistuvat, näkyy säästö, jota ei ole. Vertailukausi osoittaa silloin yleensä, ettei laskutapa ole
        perusteltu.""",
    ),
    "growth": (
        (),
        """Sama kasvuprosentti joka vuosi, laskettuna vertailukauden kaikista vuosista. Sopii kustannuksille,
        jotka kasvavat suhteessa omaan tasoonsa, kuten palkkojen ja hintojen noustessa. Muutaman vuoden
        aikana se ei juuri eroa suorasta, mutta pitkällä aikavälillä se nousee nopeammin, ja säästö samalla.
        Kaikkien kustannusten on oltava nollaa suurempia. Vertaa tulosta suoraan (linear), ennen kuin kerrot
        suuresta säästöstä.""",
    ),
    "last": (
        (),
        """Vertailukauden viimeisen vuoden taso: kustannukset eivät olisi kasvaneet eivätkä supistuneet.
        Sopii kustannuksille, joilla ei ole suuntaa. Aiempaa kasvua ei oteta lainkaan huomioon, joten
        kasvavilla kustannuksilla säästö näyttää liian pieneltä, ja yksi poikkeava viimeinen vuosi ratkaisee
        kaiken. Tarkistus high_start kertoo, oliko se poikkeuksellisen korkea.""",
    ),
    "linear": (
        (),
        """Suora, joka kulkee mahdollisimman läheltä vertailukauden kaikkia vuosia (pienin neliösumma) ja
        jota jatketaan alun jälkeen. Se on oletus, koska useimmat tarkoittavat sitä sanoessaan ”kuten
        ennenkin”. Se olettaa, että kustannukset muuttuvat joka vuosi saman verran. Laskutapojen vaihteluväli
        näyttää, mitä muut perustellut trendit antavat: jos ne ovat eri mieltä, kerro vaihteluväli.""",
    ),
    "structural": (
        (),
        """Trendi, jonka taso ja jyrkkyys muuttuvat lukujen mukana: viimeiset vuodet painavat enemmän kuin
        ensimmäiset, ja kasvuvauhti hiipuu, jos luvut eivät tue sitä. Se on keskiarvo monesta tällaisesta
        trendistä, jotka on painotettu sopivuuden ja muista vuosisarjoista opitun perusteella. Kalibroitu
        epävarmuusväli lasketaan siitä. Sopii silloin, kun kustannusten suunta on muuttunut.""",
    ),
    # Comparison methods: their names are those of the reports.
    "difference-in-differences": (
        (),
        """Kustannukset olisivat muuttuneet rahassa saman verran kuin verrokkialueilla keskimäärin. Alueita
        tarvitaan vähintään kaksi, ja niiden on oltava suunnilleen samankokoisia tai lukujen asukaskohtaisia.
        Menetelmä olettaa, että etäisyys verrokkialueisiin pysyi ennen alkua samana (tarkistus
        parallel_trends). Jos alueet ovat erikokoisia tai etäisyys muuttuu, käytä menetelmää relative.""",
    ),
    "relative": (
        (),
        """Oletus, kun verrokkialueita on. Alueen kustannukset suhteutetaan verrokkialueiden geometriseen
        keskiarvoon ja tätä suhdetta jatketaan. Kaikkiin alueisiin samalla tavalla vaikuttava muutos, kuten
        inflaatio tai uudistus, jää näin pois tuloksesta, ja alueet voivat olla erikokoisia. Kustannusten on
        oltava nollaa suurempia. Vain tätä aluetta koskeva muu muutos näkyy yhä säästönä tai
        lisäkustannuksena.""",
    ),
    "synthetic-control": (
        (),
        """Verrokkialueiden yhdistelmä, jonka painot valitaan niin, että se vastaa mahdollisimman hyvin
        alueen omia kustannuksia ennen alkua. Alun jälkeen yhdistelmä näyttää, mitä olisi käytetty. Alueita
        tarvitaan vähintään kaksi, ja vain kustannuksia verrataan. Katso painoja ja tarkistusta
        fit_before_start: yhdistelmä, joka ei vastannut aluetta ennen alkua, kertoo vain vähän sen
        jälkeisistä vuosista.""",
    ),
    # Verdicts: what the figures show, in one word.
    "less": (
        ("Kustannukset ennustettua pienemmät", "vähemmän"),
        """Kustannukset jäivät ennustettua pienemmiksi, ja ero on suurempi kuin sattuma tavallisesti tuottaa:
        kokonaissäästön koko epävarmuusväli on nollan yläpuolella, ja kaikki perustellut laskutavat ovat
        samaa mieltä. Vahvempaa päätelmää pelkistä luvuista ei saa. Toimenpiteen vaikutusta ei silti voi
        erottaa muusta, mitä samoina vuosina tapahtui, eikä kyseessä ole tieteellinen tutkimus. Lue syyt
        varovaisuuteen, ennen kuin kerrot tuloksen.""",
    ),
    "less_but_depends": (
        ("Pienemmät, mutta riippuu laskutavasta", "vähemmän mutta riippuu"),
        """Kustannukset jäivät ennustettua pienemmiksi ja koko epävarmuusväli on nollan yläpuolella, mutta
        tulos riippuu laskutavasta: jokin perusteltu tapa ei näytä säästöä, tai raportin oma tapa ei ole
        perusteltu. Kerro vaihteluväli eikä yhtä lukua ja sano, mitkä tavat ovat eri mieltä. Selvitä, onko
        saatavilla vuosia tai verrokkialueita, jotka ratkaisisivat asian.""",
    ),
    "more": (
        ("Kustannukset ennustettua suuremmat", "enemmän"),
        """Kustannukset nousivat ennustettua suuremmiksi, ja ero on suurempi kuin sattuma tavallisesti
        tuottaa: kokonaissäästön koko epävarmuusväli on nollan alapuolella, ja kaikki perustellut laskutavat
        ovat samaa mieltä. Syy ei välttämättä ole toimenpiteessä: luvuista ei voi erottaa sitä muusta, kuten
        uudistuksesta tai avun tarpeen kasvusta. Selvitä, mikä muu muuttui samoina vuosina.""",
    ),
    "more_but_depends": (
        ("Suuremmat, mutta riippuu laskutavasta", "enemmän mutta riippuu"),
        """Kustannukset nousivat ennustettua suuremmiksi ja koko epävarmuusväli on nollan alapuolella, mutta
        tulos riippuu laskutavasta: jokin perusteltu tapa ei näytä lisäkustannusta, tai raportin oma tapa ei
        ole perusteltu. Kerro vaihteluväli eikä yhtä lukua ja sano, mitkä tavat ovat eri mieltä, ennen kuin
        ketään moititaan tai kiitetään.""",
    ),
    "open": (
        ("Luvuista ei näe", "avoin"),
        """Pelkästään näistä luvuista ei näe, säästettiinkö mitään: nolla sisältyy kokonaissäästön
        epävarmuusväliin. Tämä ei tarkoita, ettei säästöä syntynyt. Todellinen säästö voi olla liian pieni
        erottuakseen tavallisesta vaihtelusta, ja pienin erottuva säästö kertoo, kuinka pieni. Pidempi
        vertailukausi tai verrokkialueet voivat ratkaista asian, uudet vuodet vain harvoin. Siihen asti ei
        pidä väittää säästöä eikä lisäkustannusta.""",
    ),
    "reported_only": (
        ("Vain julkaistut luvut",),
        """Käytettävissä on vain julkaistuja lukuja, eikä mitään ole laskettu, koska tapauksessa ei ole
        vuosittaisia kustannuksia. Raportti kertoo, mitä on julkaistu, kuka luvun julkaisi ja oliko se
        ennakkoarvio, mutta ei voi vahvistaa eikä kumota sitä. Pyydä kunnalta kustannukset vuosittain, noin
        kahdeksan vuotta ennen alkua ja kaikki vuodet sen jälkeen, ja lisää ne tapaukseen (avain
        history).""",
    ),
    # Other words, by the alphabet.
    "adjustments": (
        ("Korjaukset", "deadweight", "displacement", "drop-off", "optimism bias"),
        """Vaiheet arviosta siihen, mitä voidaan lukea säästöksi. Tapaus ilmoittaa ne itse: olisi tapahtunut
        muutenkin (deadweight), kustannus vain siirtyi muualle (displacement), vaikutus hiipuu (drop-off),
        toiveikkuus (optimism bias). Kukin kertoo säästön kertoimella. Ne ovat oletuksia, joita raportin
        luvut eivät osoita oikeiksi. Katso, mihin tapaus sanoo niiden perustuvan.""",
    ),
    "baseline": (
        ("Vertailukausi", "lähtötaso"),
        """Vuodet ennen alkua. Trendi lasketaan niistä, ja vain niiden (tai lisäksi verrokkialueiden)
        perusteella arvioidaan, mitä myöhemmin olisi käytetty. Vertailukaudella pitäisi olla vähintään viisi
        vuotta, mieluummin kahdeksan, ja kirjaustavan pitäisi olla koko ajan sama. Poikkeavaksi tiedetyn
        vuoden voi perustellusti jättää pois (avain exclude). Valitsin --baseline näyttää, mitä muut vuodet
        antaisivat.""",
    ),
    "benefit_cost_ratio": (
        ("Hyöty-kustannussuhde",),
        """Säästön arvo jaettuna toimenpiteen omilla kustannuksilla, kun molemmat on diskontattu samaan
        vuoteen. Kun suhde on yli 1, toimenpide tuotti enemmän kuin siihen pantiin. Suhde ei kerro
        suuruudesta: halvalla toimenpiteellä voi olla suuri suhde, vaikka säästö on pieni. Lue se yhdessä
        epävarmuusvälinsä ja nettonykyarvon kanssa.""",
    ),
    "borrowed": (
        ("Muilta alueilta lainattu", "lainattu"),
        """Muutama vuosiluku kertoo vain vähän siitä, kuinka paljon tällaiset kustannukset tavallisesti
        vaihtelevat. Kun tiedossa on vähintään viisi muuta aluetta, joilla on sama palvelu, välin leveys
        perustuu osaksi niiden vuosimuutoksiin: tasaisen vertailukauden väli levenee ja levottoman kapenee.
        Itse luku ei muutu. Valitsin --no-borrow jättää tämän pois ja näyttää eron.""",
    ),
    "calibrated_interval": (
        ("Kalibroitu epävarmuusväli", "kalibroitu", "kalibroitu väli"),
        """Raporttien epävarmuusväli, jollei toista pyydetä. Se on koeteltu muilla vuosisarjoilla: 95 %:n
        väli sisälsi toteutuneen luvun noin 95 kertaa sadasta. Väli lasketaan mukautuvasta trendistä, joten
        raportin oma trendi ei välttämättä ole sen keskellä. Väli pitää paikkansa keskimäärin, eikä se
        ennakoi kaikkia yhtä aikaa kohtaavaa mullistusta, kuten uudistusta tai pandemiaa.""",
    ),
    "cashable": (
        ("Rahaa vapauttava säästö", "rahaa vapauttava"),
        """Se osa säästöstä, joka vapauttaa rahaa. Muu osa vapauttaa aikaa tai tiloja muuhun työhön: sillä on
        arvoa, mutta sillä ei makseta laskuja. Tapaus ilmoittaa osan suuruuden, eikä raportti voi tarkistaa
        sitä. Kysy, jätettiinkö tehtäviä todella täyttämättä tai päättyikö sopimuksia: vain silloin säästö
        näkyy seuraavan vuoden talousarviossa.""",
    ),
    "check": (
        ("Tarkistus", "tarkistukset"),
        """Koe, joka koskee arviota eikä toimenpidettä. Jokainen tarkistus esittää yhden kysymyksen: onko
        vertailukausi riittävän pitkä, ratkaiseeko yksi vuosi tuloksen, löytääkö menetelmä säästöjä
        sieltäkin, missä mitään ei ole tehty? Tarkistus läpäistään tai ei, tai sitä ei voi arvioida.
        Läpäisemätön tarkistus ei tee säästöstä väärää vaan kertoo, minkä varassa se on. Kaikkien läpäisykään
        ei todista säästöä.""",
    ),
    "comparison_areas": (
        ("Verrokkialueet", "verrokkialue", "vertailu"),
        """Muita kuntia, joilla on sama palvelu mutta ei toimenpidettä. Kaikkiin samalla tavalla vaikuttava
        muutos (uudistus, inflaatio, pandemia) jää silloin pois säästöstä, mihin pelkkä trendi ei pysty.
        Valitse samankaltaisia alueita, joilla on sama kirjaustapa, mieluiten vähintään 19, jotta lumekoe
        kertoisi jotakin. Jätä pois alueet, joilla tehtiin jotakin vastaavaa.""",
    ),
    "counterfactual": (
        ("Kustannukset ilman toimenpidettä", "ennuste", "vertailutaso", "kontrafaktuaali"),
        """Mitä olisi käytetty ilman toimenpidettä; raporteissa ”ennuste”. Kukaan ei ole koskaan nähnyt tätä
        lukua: se päätellään alkua edeltävistä vuosista tai verrokkialueista, ja siksi sillä on
        epävarmuusväli. Säästö on tämän ja todella käytetyn rahan erotus, joten se ei ole koskaan varmempi
        kuin tämä ennuste. Kysy siis ensin, miten ennuste on tehty.""",
    ),
    "detectable_saving": (
        ("Pienin erottuva säästö", "erottuva säästö"),
        """Pienin säästö, jonka näistä luvuista olisi voinut erottaa: koko jakson ennuste miinus sen
        epävarmuusvälin alaraja. Tätä pienempi säästö jää huomaamatta, vaikka se olisi todellinen, koska
        nolla sisältyy silloin väliin. Jos toimenpide voi säästää 3 % ja vasta 12 % erottuu, luvut eivät anna
        vastausta. Pidempi vertailukausi tai verrokkialueet pienentävät rajaa.""",
    ),
    "look_back_error": (
        ("Poikkeama viimeisistä vuosista", "poikkeama"),
        """Kuinka paljon trendi poikkeaa vertailukauden omista viimeisistä vuosista, kun se lasketaan ilman
        niitä. Viimeisen kolmanneksen vuosia pidetään vuorollaan tuntemattomina, ja poikkeamista lasketaan
        keskiarvo. Trendi, joka ei olisi osannut ennakoida jo tunnettuja vuosia, ansaitsee vain vähän
        luottamusta tuntemattomista. Poikkeama ratkaisee, mitkä laskutavat ovat perusteltuja.""",
    ),
    "net_and_gross": (
        ("Netto- ja bruttosäästö", "netto", "brutto", "nettosäästö", "bruttosäästö"),
        """Bruttosäästö on säästö ennen toimenpiteen omien kustannusten vähentämistä, nettosäästö se, mitä
        jää niiden jälkeen. Jos omat kustannukset sisältyvät jo vuosittaisiin kustannuksiin, kokonaissäästö
        on nettosäästö, muuten ne vähennetään siitä. Jos niitä ei ole ilmoitettu, nettosäästöä ei ole. Älä
        koskaan vertaa yhden tapauksen bruttosäästöä toisen nettosäästöön.""",
    ),
    "net_present_value": (
        ("Nettonykyarvo", "nykyarvo"),
        """Säästö miinus toimenpiteen omat kustannukset, kun kaikki vuodet on muutettu yhden vuoden rahaksi:
        kymmenen vuoden päästä saatava euro on diskonttokoron verran vähemmän arvoinen kuin euro tänään. Kun
        arvo on yli nollan, toimenpide maksoi itsensä takaisin. Tulos riippuu korosta ja siitä, mitä
        tulevista vuosista oletetaan. Raportti merkitsee nämä oletuksiksi.""",
    ),
    "own_cost": (
        ("Toimenpiteen omat kustannukset", "omat kustannukset", "investointi"),
        """Mitä itse toimenpiteeseen käytettiin: henkilöstö, tilat, koulutus. Tapaus ilmoittaa kustannukset
        vuosittain ja kertoo, sisältyvätkö ne jo vuosittaisiin kustannuksiin, sillä muuten ne vähennettäisiin
        kahteen kertaan tai ei lainkaan. Muualta siirretty raha ja luontoissuoritukset ovat nekin
        kustannuksia, ja ne näytetään erillään uudesta rahasta.""",
    ),
    "payback_year": (
        ("Takaisinmaksuvuosi", "takaisinmaksu"),
        """Ensimmäinen vuosi, jona siihenastiset säästöt ilman diskonttausta kattavat toimenpiteen
        siihenastiset kustannukset. Raportti kertoo todennäköisyyden sille, että näin on silloin käynyt,
        koska säästöt ovat epävarmoja: vuosi, jonka todennäköisyys on 40 %, on pikemminkin toive kuin tulos.
        Vain oletettu myöhempi säästö on merkitty oletukseksi.""",
    ),
    "placebo": (
        ("Lumekoe", "plasebo"),
        """Menetelmän koe siellä, missä löydettävää ei ole, kuten lääkettä verrataan lumelääkkeeseen.
        Tarkistus placebo_in_time siirtää alun aiemmaksi, placebo_in_space käyttää alueita, joilla
        toimenpidettä ei ollut. Jos menetelmä löytää säästöjä sieltäkin, sen todellisesta alusta löytämällä
        säästöllä ei ole paljon arvoa. Jos lumekoetta ei läpäistä, älä väitä säästöä pelkästään näiden
        lukujen perusteella.""",
    ),
    "prediction_interval": (
        ("Epävarmuusväli", "väli", "ennusteväli", "luottamusväli", "taso"),
        """Väli, jolle todellisen luvun pitäisi osua ilmoitetulla todennäköisyydellä, 95 %:lla jollei muuta
        pyydetä (--level). Leveys kertoo, kuinka paljon tällaiset kustannukset muuttuvat itsestään. Jos nolla
        sisältyy kokonaissäästön väliin, luvuista ei näe, säästettiinkö mitään. Kerro väli aina luvun
        yhteydessä äläkä laske välejä yhteen: summan väli ei ole välien summa.""",
    ),
    "provenance": (
        (
            "Lukujen alkuperä",
            "alkuperä",
            "tilinpäätös",
            "talousarvio",
            "tilasto",
            "julkaistu",
            "kuvitteellinen",
            "keksitty",
        ),
        """Mistä vuosittaiset luvut ovat peräisin: tilinpäätöksistä (outturn), talousarvioista (budget),
        tilastoista (statistics), vain julkaistuista luvuista (published), tai ovatko ne kuvitteellisia
        (illustrative). Tilinpäätös kertoo, mitä käytettiin, talousarvio vain, mitä aiottiin käyttää.
        Kuvitteellinen esimerkki näyttää, miten ohjelma toimii, eikä kerro yhdestäkään kunnasta mitään.
        Alkuperä on jokaisessa raportissa.""",
    ),
    "real_prices": (
        (
            "Käyvät ja kiinteät hinnat",
            "käyvät hinnat",
            "kiinteät hinnat",
            "käyvin hinnoin",
            "kiintein hinnoin",
            "hintaindeksi",
        ),
        """Käypähintaiset luvut ovat kunkin vuoden omaa rahaa, kiinteähintaiset yhden vuoden hinnoin, jolloin
        inflaatio on poistettu. Käypähintaisista kustannuksista laskettu trendi jatkaa vertailukauden
        inflaatiota: jos hinnat sitten nousevat hitaammin, se näyttää säästöltä. Kun tapauksessa on
        hintaindeksi, valitsin --prices muuttaa kaiken yhden vuoden hinnoiksi. Kerro, kummista luvuista
        puhut.""",
    ),
    "reported_figure": (
        ("Julkaistu luku", "julkaistut luvut", "väite"),
        """Mitä joku on julkaissut säästöstä. Se on tekijöidensä väite, josta ei koskaan tule raportin
        tulosta. Sitä verrataan samojen vuosien arvioon: se on epävarmuusvälin sisällä, sen ulkopuolella
        mutta muiden mukaan luettujen laskutapojen ulottuvilla, kummankin ulkopuolella, tai sitä ei voi
        laskea uudelleen. Välin sisällä oleminen ei ole todiste: leveään väliin mahtuu monta lukua.""",
    ),
    "saving": (
        ("Säästö", "lisäkustannus", "kokonaissäästö"),
        """Mitä ilman toimenpidettä olisi käytetty, miinus mitä todella käytettiin. Nollan yläpuolella rahaa
        käytettiin ennustettua vähemmän, alapuolella enemmän. Säästö on tunnetun luvun ja luvun, jota kukaan
        ei ole nähnyt, erotus, ja siksi sillä on epävarmuusväli. Se kertoo, että kustannukset kehittyivät
        toisin, mutta ei miksi: toimenpide on yksi mahdollinen syy monista.""",
    ),
    "switching_value": (
        ("Kustannusten kattamiseen tarvittava osuus", "kriittinen arvo"),
        """Osuus arvioidusta säästöstä, joka tarvitaan toimenpiteen omien kustannusten kattamiseen. Jos se on
        17 %, viisi kuudesosaa säästöstä voisi olla harhaa, ja toimenpide maksaisi silti itsensä takaisin.
        Hyvä kysymys silloin, kun kukaan ei tunne tarkkaa vaikutusta: onko ainakin näin suuri säästö
        uskottava? Jos osuus on yli 100 %, koko arviokaan ei kata kustannuksia.""",
    ),
    "tenable": (
        ("Perusteltu laskutapa", "perusteltu"),
        """Laskutapa on perusteltu, jos vertailukausi itse ei kumoa sitä: kun se lasketaan ilman
        vertailukauden viimeisiä vuosia, sen on ennakoitava ne suunnilleen yhtä hyvin kuin paras tapa tai
        tavallisen vaihtelun rajoissa (2,5 kertaa näistä suurempi). Muut tavat luetellaan, mutta niitä ei
        lueta mukaan. Jos vertailukaudella on alle kuusi vuotta, mitään ei arvioida ja kaikki tavat luetaan
        mukaan.""",
    ),
    "textbook_interval": (
        ("Oppikirjan mukainen epävarmuusväli", "oppikirjan mukainen", "oppikirjaväli"),
        """Väli, jonka trendin oma kaava antaa (--interval textbook). Se on oikea, jos kustannukset todella
        seuraavat trendiä ja vaihtelevat sen ympärillä toisistaan riippumatta, mutta vuosittaiset
        kustannukset tekevät niin harvoin: todellisissa vuosisarjoissa suoran ”95 %:n” väli piti paikkansa
        vain noin kahdessa tapauksessa kolmesta. Se on yleensä liian kapea. Vertaa sillä muihin ohjelmiin,
        älä päätä sen perusteella.""",
    ),
    "trend": (
        ("Trendi",),
        """Nimetty tapa päätellä alkua edeltävistä kustannuksista, mitä sen jälkeen olisi käytetty: suora,
        sama vuosikasvu, keskiarvo ja muita. Mikään trendi ei ole tosi, toiset vain sopivat paremmin kuin
        toiset. Valitsin --trend vaihtaa trendin, ja laskutapojen vaihteluväli näyttää kaikki. Säästö, jonka
        vain yksi trendi näyttää, on sen trendin säästö. Komento savings trends luettelee trendit.""",
    ),
    "unrest": (
        ("Vuosimuutosten vaihtelu", "levottomuus"),
        """Kuinka paljon vertailukauden vuosimuutokset eroavat toisistaan: niiden keskimääräinen etäisyys
        keskiarvostaan. Jos kustannukset kasvavat joka vuosi saman verran, vaihtelu on nolla, ja hyppivillä
        kustannuksilla se on suuri. Se ratkaisee, kuinka tarkasti trendin on pitänyt ennakoida vertailukauden
        viimeiset vuodet ollakseen perusteltu. Hyppivissä luvuissa useampi tapa on perusteltu, ja niistä
        näkee vähemmän.""",
    ),
    "verdict": (
        ("Johtopäätös",),
        """Mitä luvut osoittavat, yhdellä sanalla: rahaa käytettiin ennustettua vähemmän (less) tai enemmän
        (more), sama mutta laskutavasta riippuen (… but depends), luvuista ei näe (open) tai mitään ei ole
        laskettu (reported_only). Johtopäätös seuraa kokonaissäästön epävarmuusvälistä ja perustelluista
        laskutavoista eikä mistään muusta. Läpäisemättömät tarkistukset mainitaan sen rinnalla syinä
        varovaisuuteen.""",
    ),
    "way": (
        ("Laskutapa", "laskutavat"),
        """Yksi trendi tai vertailumenetelmä laskettuna vertailukauden kaikista vuosista tai vain
        viimeisistä, vähintään neljästä. Tapoja on usein kolmisenkymmentä, ja jokainen antaa oman säästönsä.
        Raportin oma tapa on sen trendi koko vertailukaudesta laskettuna. Tavat, joita vertailukausi ei
        kumoa, ovat perusteltuja, ja niistä muodostuu laskutapojen vaihteluväli.""",
    ),
}
