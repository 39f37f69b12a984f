"""Finnish."""

LOCALE = "fi"

MONEY = "#,##0{decimals}\u00a0¤¤¤"

MESSAGES = {
    # Headings.
    "heading.investment": "Toimenpiteen kustannukset",
    "heading.saving": "Säästö",
    "heading.years": "Vuosittain",
    "heading.comparison": "Verrokkialueet",
    "heading.split": "Vähemmän vai halvemmalla?",
    "heading.bridge": "Mitä voidaan lukea säästöksi",
    "heading.appraisal": "Säästön arvo suhteessa kustannuksiin",
    "heading.payers": "Kuka maksaa, kuka hyötyy",
    "heading.range": "Jos trendi olisi laskettu toisin",
    "heading.checks": "Tarkistukset",
    "heading.reported": "Julkaistut luvut",
    "heading.note": "Huomioitavaa",
    "heading.research": "Muiden tekemät tutkimukset",
    "heading.sources": "Lähteet",
    # The note that goes with every figure: four facts, and what else must be said with them.
    "disclaimer.what": (
        "Tässä kuvataan {of_an_area} omaa kehittämistyötä. Kyseessä ei ole tieteellinen tutkimus."
    ),
    "disclaimer.what.illustrative": (
        "Tämä on kuvitteellinen esimerkki {of_an_area} omasta kehittämistyöstä. Kyseessä ei ole tieteellinen "
        "tutkimus."
    ),
    "disclaimer.no_research": "Työn rinnalla ei ole tehty tutkimusta.",
    "disclaimer.research": "Muut ovat tutkineet toimenpidettä, mutta tämä raportti ei ole kyseinen tutkimus.",
    "disclaimer.figures.outturn": (
        "Luvut perustuvat {of_the_area} omaan talousarvion seurantaan ja ovat peräisin tilinpäätöksistä."
    ),
    "disclaimer.figures.budget": (
        "Luvut perustuvat {of_the_area} omaan talousarvion seurantaan ja ovat peräisin talousarvioista, "
        "eivät tilinpäätöksistä."
    ),
    "disclaimer.figures.statistics": "Luvut ovat tilastoista, eivät {of_the_area} omasta kirjanpidosta.",
    "disclaimer.figures.published": (
        "Käytettävissä ovat olleet vain julkaistut luvut, eivät {of_the_area} omat vuosittaiset luvut."
    ),
    "disclaimer.figures.illustrative": (
        "Luvut ovat kuvitteellisia ja tarkoitettu havainnollistamaan. Ne eivät ole {of_the_area} tietoja."
    ),
    "disclaimer.not_separated": (
        "Yksittäisten toimenpiteiden tai muiden yhteiskunnallisten muutosten vaikutusta ei ole eritelty."
    ),
    "disclaimer.compared": (
        "Verrokkialueiden avulla on otettu huomioon kaikilla alueilla samalla tavalla tapahtuneet muutokset. "
        "Yksittäisten toimenpiteiden vaikutusta ei ole eritelty, ei myöskään muutoksia, jotka ovat koskeneet "
        "vain tätä aluetta tai vain verrokkialueita."
    ),
    "disclaimer.prices": "Rahamäärät on esitetty vuoden {year} hinnoin.",
    "disclaimer.without_figures": "Tapauksessa on virhe, eikä siitä ole lukuja.",
    # What the note calls the area: its {of_an_area} and {of_the_area}.
    "area.of_an.municipality": "kunnan",
    "area.of_an.county": "alueen",
    "area.of_an.state": "osavaltion",
    "area.of_an.other": "julkisen toimijan",
    "area.of_the.municipality": "kunnan",
    "area.of_the.county": "alueen",
    "area.of_the.state": "osavaltion",
    "area.of_the.other": "toimijan",
    # The banner of an invented case.
    "illustrative.banner": "KUVITTEELLINEN ESIMERKKI: luvut eivät ole todellisia.",
    # The banner of a case as reported only.
    "reported_only.banner": "VAIN JULKAISTUT LUVUT: arviota ei ole laskettu.",
    # The banner of an estimate with other choices than the case's own.
    "what_if.banner": "LASKELMA MUUTETUIN OLETUKSIN: {changes}.",
    "what_if.start": "alku {chosen} (tapauksessa {own})",
    "what_if.trend": "trendi ”{chosen}” (tapauksessa ”{own}”)",
    "what_if.baseline": "vertailukausi {chosen}",
    "what_if.comparison": "vertailutapa ”{chosen}” (tapauksessa ”{own}”)",
    "what_if.prices": "luvut {chosen} (tapauksessa {own})",
    # What a sentence on an invented case begins with.
    "invented.prefix": "Tässä kuvitteellisessa esimerkissä: {sentence}",
    # The top of a page: verdict, sum, ranges, own cost; less and more in words, without signs.
    "top.verdict.reported_only": "Tapauksesta on vain julkaistuja lukuja; mitään ei ole laskettu.",
    "top.verdict.open": "Pelkästään näistä luvuista ei näe, säästettiinkö mitään.",
    "top.verdict.open.invented": "Pelkästään näistä luvuista ei näe, säästettiinkö mitään.",
    "top.verdict.less.money": (
        "Kustannukset jäivät ennustettua pienemmiksi, ja ero on suurempi kuin sattumasta yleensä johtuu."
    ),
    "top.verdict.less.other": (
        "Käyttö jäi ennustettua vähäisemmäksi, ja ero on suurempi kuin sattumasta yleensä johtuu."
    ),
    "top.verdict.less_but_depends.money": (
        "Kustannukset jäivät ennustettua pienemmiksi, mutta tulos riippuu siitä, miten ennuste lasketaan."
    ),
    "top.verdict.less_but_depends.other": (
        "Käyttö jäi ennustettua vähäisemmäksi, mutta tulos riippuu siitä, miten ennuste lasketaan."
    ),
    "top.verdict.more.money": (
        "Kustannukset nousivat ennustettua suuremmiksi, ja ero on suurempi kuin sattumasta yleensä johtuu."
    ),
    "top.verdict.more.other": (
        "Käyttö nousi ennustettua suuremmaksi, ja ero on suurempi kuin sattumasta yleensä johtuu."
    ),
    "top.verdict.more_but_depends.money": (
        "Kustannukset nousivat ennustettua suuremmiksi, mutta tulos riippuu siitä, miten ennuste lasketaan."
    ),
    "top.verdict.more_but_depends.other": (
        "Käyttö nousi ennustettua suuremmaksi, mutta tulos riippuu siitä, miten ennuste lasketaan."
    ),
    "top.verdict.level": "Ratkaisevana on {level}\u00a0%:n epävarmuusväli.",
    "top.verdict.textbook": "Epävarmuusväli on oppikirjan mukainen ja yleensä liian kapea.",
    "top.verdict.cost_was_larger.money": (
        "Toimenpiteen omat kustannukset olivat arvioitua säästöä suuremmat: ne mukaan lukien rahaa kului "
        "{amount} enemmän."
    ),
    "top.verdict.cost_was_larger.other": (
        "Toimenpiteen oma käyttö oli arvioitua säästöä suurempi: se mukaan lukien käytettiin {amount} "
        "enemmän."
    ),
    "top.sum.less.money": "Ennuste {projected} − toteutuma {spent} = {amount} vähemmän{percent}, {years}",
    "top.sum.less.other": "Ennuste {projected} − toteutuma {spent} = {amount} vähemmän{percent}, {years}",
    "top.sum.more.money": "Ennuste {projected} − toteutuma {spent} = {amount} enemmän{percent}, {years}",
    "top.sum.more.other": "Ennuste {projected} − toteutuma {spent} = {amount} enemmän{percent}, {years}",
    "top.sum.same.money": "Ennuste {projected}, toteutuma {spent}: suunnilleen ennusteen verran, {years}",
    "top.sum.same.other": "Ennuste {projected}, toteutuma {spent}: suunnilleen ennusteen verran, {years}",
    "top.percent": " ({percent})",
    "top.range": "{level}\u00a0%:n todennäköisyydellä {range}",
    "top.between.both.money": "{lower_of} lisäkustannuksen ja {upper_of} säästön välillä",
    "top.between.both.other": "enintään {lower} enemmän tai enintään {upper} vähemmän",
    "top.between.less": "{lower}–{upper} vähemmän",
    "top.between.more": "{lower}–{upper} enemmän",
    "top.between.same": "ennusteen verran",
    "top.between.one.less": "{amount} vähemmän",
    "top.between.one.more": "{amount} enemmän",
    "top.between.endless": "rajoja ei voi antaa",
    "top.outside": ", eikä edellä mainittu luku ole tällä välillä",
    "top.detectable": "Alle {amount} säästö{percent} ei olisi erottunut näistä luvuista.",
    "top.detectable.none": "Näistä luvuista ei olisi erottunut minkään kokoinen säästö.",
    "top.detectable.unknown": (
        "Pienintä erottuvaa säästöä ei voi sanoa: ennuste on epävarmuusvälinsä ulkopuolella."
    ),
    "top.cost.unknown": "Toimenpiteen kustannuksia ei ole ilmoitettu, joten niitä ei ole vähennetty.",
    "top.cost.later": (
        "Toimenpiteen omat kustannukset ({cost}) ovat vuoden {last} jälkeen, joten mitään ei ole vähennetty."
    ),
    "top.cost.only_in_kind": "Luontoissuoritukset ({in_kind}) eivät ole tilinpidossa: netto {net}.",
    "top.cost.inside": "Toimenpiteen kustannukset ({cost}) sisältyvät jo toteutumaan.",
    "top.cost.in_kind": (
        "Toimenpiteen omat kustannukset ({cost}) sisältyvät jo toteutumaan, mutta luontoissuoritukset "
        "({in_kind}) eivät: netto {net}."
    ),
    "top.cost.beside": "Toimenpiteen omat kustannukset ({cost}) tulevat lisäksi: netto {net}.",
    "top.net.less": "{amount} vähemmän ({range})",
    "top.net.more": "{amount} enemmän ({range})",
    "top.net.same": "suunnilleen nolla ({range})",
    "top.doubts": "Syitä varovaisuuteen: {doubts}",
    # The facts below the top, a line each.
    "facts.what": "Mitä tehtiin",
    "facts.cost": "Kustannukset",
    "facts.cost.up_to": "{amount} vuoden {last} loppuun mennessä",
    "facts.cost.none": "ei ilmoitettu",
    "facts.against": "Verrattu",
    "facts.against.trend": "trendi ({trend}), {years}",
    "facts.against.areas": "{areas} ({method}), {years}",
    "facts.against.per_head": "{way}, kustannukset henkeä kohden",
    "facts.figures": "Luvut",
    "facts.figures.is": "{provenance}, {prices}",
    "facts.from.outturn": "tilinpäätökset",
    "facts.from.budget": "talousarviot, eivät tilinpäätökset",
    "facts.from.statistics": "tilastot",
    "facts.from.published": "vain julkaistut luvut",
    "facts.from.illustrative": "kuvitteelliset",
    # Reasons for doubt: remarks on figures that look odd and may be wrong, then the others.
    "doubt.year.high": (
        "Vuosi {year}: {amount} on noin {times} kertaa muiden vuosien mediaani. Onko luku oikein?"
    ),
    "doubt.year.low": (
        "Vuosi {year}: {amount} on noin 1/{times} muiden vuosien mediaanista. Onko luku oikein?"
    ),
    "doubt.sign": "{years}: etumerkki on toinen kuin useimpina vuosina. Ovatko luvut oikein?",
    "doubt.scale": (
        "Kustannukset ovat enimmillään {amount} vuodessa, koska kaikki luvut kerrotaan luvulla {scale} "
        "(scale). Ovatko luvut täysinä euroina tai muina täysinä yksikköinä eivätkä tuhansina?"
    ),
    "doubt.times.larger": (
        "Verrokkialueiden luvut ovat noin {times} kertaa niin suuria kuin tapauksen ({who}). Ovatko luvut "
        "samassa mittakaavassa (”costs.scale”, taulukon ”scale”)?"
    ),
    "doubt.times.smaller": (
        "Tapauksen luvut ({who}) ovat noin {times} kertaa niin suuria kuin verrokkialueiden. Ovatko luvut "
        "samassa mittakaavassa (”costs.scale”, taulukon ”scale”)?"
    ),
    "doubt.total": "Verrokkialueita, joiden nimi viittaa summaan: {names}. Ovatko ne muiden alueiden summia?",
    "doubt.areas": (
        "Verrokkialueita, joiden jokin vuosi on yli viisinkertainen tai alle viidesosa: {names}. Ovatko "
        "luvut oikein?"
    ),
    "doubt.half": (
        "Säästö on yli puolet ennakoiduista kustannuksista ({years}: {percent}). Näin suuret säästöt ovat "
        "harvinaisia. Puuttuuko jokin luku, onko luku väärin tai onko kustannuksia siirtynyt muualle?"
    ),
    "doubt.investment.small": (
        "Toimenpiteen omista kustannuksista yksi erä, yhteensä {amount}, on alle tuhannesosa vuoden "
        "kustannuksista ({usual}). Onko jompikumpi annettu tuhansina?"
    ),
    "doubt.investment.large": (
        "Toimenpiteen oma kustannus vuonna {year}, {amount}, on suurempi kuin tavanomaisen vuoden "
        "kustannukset ({usual}). Onko jompikumpi annettu tuhansina?"
    ),
    "doubt.per_head": (
        "Vuonna {year} kustannukset olivat {amount} henkeä kohden ({measure}), eli yli {limit}. Onko "
        "kustannukset tai henkilömäärät annettu tuhansina?"
    ),
    "doubt.own_way": "Raportin oma laskutapa ei osu vertailukauden omiin viimeisiin vuosiin.",
    "doubt.no_areas": (
        "Verrokkialueita ei ole: kaikkia kuntia koskenut muutos näyttäisi samalta. Muiden kuntien "
        "vastaavat luvut paljastaisivat sen."
    ),
    "doubt.more_checks.one": "Yksi muukin tarkistus antaa huomautettavaa.",
    "doubt.more_checks.other": "Lisäksi {count} muuta tarkistusta antaa huomautettavaa.",
    "doubt.passed": "Tarkistuksista läpäistiin {passed}/{count}.",
    "doubt.none": "Tarkistuksissa ei ollut huomautettavaa. Se ei ole todiste.",
    "doubt.ways.saving.one": "{all} laskutavasta yksi ei osoita säästöä.",
    "doubt.ways.saving.other": "{all} laskutavasta {count} ei osoita säästöä.",
    "doubt.ways.saving.tenable.one": "{all} perustellusta laskutavasta yksi ei osoita säästöä.",
    "doubt.ways.saving.tenable.other": "{all} perustellusta laskutavasta {count} ei osoita säästöä.",
    "doubt.ways.loss.one": "{all} laskutavasta yksi ei osoita lisäkustannusta.",
    "doubt.ways.loss.other": "{all} laskutavasta {count} ei osoita lisäkustannusta.",
    "doubt.ways.loss.tenable.one": "{all} perustellusta laskutavasta yksi ei osoita lisäkustannusta.",
    "doubt.ways.loss.tenable.other": "{all} perustellusta laskutavasta {count} ei osoita lisäkustannusta.",
    # What was done.
    "what.start": "{intervention}. Vuodesta {start} alkaen.",
    # What the intervention cost.
    "investment.item": "{when}: {amount}",
    "investment.item.a_year": "{when}: {amount} vuodessa",
    "investment.for": " ({what})",
    "investment.about": "noin {amount}",
    "investment.total": "Yhteensä vuoden {last} loppuun mennessä: {amount}.",
    "investment.total.all": "Yhteensä: {amount}.",
    "investment.moved": "Siitä muualta siirrettyä, ei uutta rahaa: {amount}.",
    "investment.in_kind": "Siitä luontoissuorituksia, joita ei maksettu rahana: {amount}.",
    "investment.new": "Uutta rahaa: {amount}.",
    "investment.is_moved": ", siirretty muualta: {where}",
    "investment.is_in_kind": ", luontoissuorituksena",
    "investment.ramp": ", ensimmäisinä vuosina tästä: {shares}",
    "investment.life": ", jaksotettu {life} vuodelle",
    # A span of years.
    "span": "{first}–{last}",
    "span.and": "{years} ja {last}",
    # The saving, as sentences. Those of an invented case open with that; others open with the years.
    "headline.opening.year": "Vuonna {years}",
    "headline.opening.total": "Vuosina {years}",
    "headline.opening.invented": "Tässä kuvitteellisessa esimerkissä",
    "headline.when.year": " vuonna {years}",
    "headline.when.total": " vuosina {years}",
    "headline.money.less": "{opening} {who} käytti {amount} vähemmän{when} kuin jos {trend}",
    "headline.money.more": "{opening} {who} käytti {amount} enemmän{when} kuin jos {trend}",
    "headline.money.same": "{opening} {who} käytti yhtä paljon{when} kuin jos {trend}",
    "headline.other.less": "{opening} luku ({who}) oli {amount} pienempi{when} kuin jos {trend}",
    "headline.other.more": "{opening} luku ({who}) oli {amount} suurempi{when} kuin jos {trend}",
    "headline.other.same": "{opening} luku ({who}) oli sama{when} kuin jos {trend}",
    "headline.prices": " ({prices})",
    "headline.interval": "; {level}\u00a0%:n todennäköisyydellä {between}",
    "headline.outside": ", mutta edellä mainittu luku ei ole tällä välillä",
    "headline.range": "; kaikilla {count} laskutavalla {between}",
    "headline.range.tenable": "; kaikilla {count} perustellulla laskutavalla {between}",
    "headline.range.own": (
        "; tämän raportin omalla laskutavalla ja kaikilla {count} perustellulla laskutavalla {between}"
    ),
    "headline.total.money.less": (
        "{opening} kustannukset olivat yhteensä {amount} pienemmät{when} kuin trendin mukaan{percent}"
    ),
    "headline.total.money.more": (
        "{opening} kustannukset olivat yhteensä {amount} suuremmat{when} kuin trendin mukaan{percent}"
    ),
    "headline.total.money.same": (
        "{opening} kustannukset olivat yhteensä yhtä suuret{when} kuin trendin mukaan{percent}"
    ),
    "headline.total.other.less": (
        "{opening} luvut olivat yhteensä {amount} pienemmät{when} kuin trendin mukaan{percent}"
    ),
    "headline.total.other.more": (
        "{opening} luvut olivat yhteensä {amount} suuremmat{when} kuin trendin mukaan{percent}"
    ),
    "headline.total.other.same": "{opening} luvut olivat yhteensä samat{when} kuin trendin mukaan{percent}",
    "headline.percent": " ({percent} trendin mukaisesta tasosta)",
    "headline.zero_inside": (
        "Nolla on {level}\u00a0%:n epävarmuusvälin sisällä ({span}): pelkästään näiden lukujen perusteella "
        "ei voi sanoa, syntyikö säästöä vai lisäkustannuksia."
    ),
    "headline.otherwise": (
        "Laskettuna {prices} {saved} ({span}); {level}\u00a0%:n todennäköisyydellä {between}."
    ),
    "headline.otherwise.real": (
        "Laskettuna {prices}, kun trendi on sovitettu kiinteähintaisiin kustannuksiin, {saved} ({span}); "
        "{level}\u00a0%:n todennäköisyydellä {between}."
    ),
    "headline.minus.money": (
        "Miinusmerkki tarkoittaa lisäkustannusta: kustannukset olivat suuremmat kuin trendin mukaan."
    ),
    "headline.minus.other": "Miinusmerkki tarkoittaa, että luku oli suurempi kuin trendin mukaan.",
    # What the trend clauses call the costs: their {costs}.
    "subject.money": "kustannukset",
    "subject.other": "luvut",
    "subject.per_head": "kustannukset henkeä kohden",
    # Trends: name, what it does, and what the sentence says of it.
    "trend.linear": "suoraviivainen",
    "trend.linear.what": "suora vertailukauden läpi pienimmän neliösumman menetelmällä (oletus)",
    "trend.linear.if": "{costs} olisivat jatkaneet vuosien {first}–{last} suoraviivaista kehitystä{without}",
    "trend.growth": "tasainen vuosikasvu",
    "trend.growth.what": "tasainen vuotuinen kasvuprosentti, pienin neliösumma logaritmeista",
    "trend.growth.if": (
        "{costs} olisivat muuttuneet joka vuosi yhtä monta prosenttia kuin vuosina {first}–{last}{without}"
    ),
    "trend.drift": "ensimmäisen ja viimeisen vuoden kautta",
    "trend.drift.what": "suora vertailukauden ensimmäisen ja viimeisen vuoden kautta",
    "trend.drift.if": (
        "{costs} olisivat kehittyneet vuosien {first} ja {last} kautta kulkevan suoran mukaisesti{without}"
    ),
    "trend.last": "viimeisen vuoden taso",
    "trend.last.what": "vertailukauden viimeisen vuoden taso",
    "trend.last.if": "{costs} olisivat pysyneet vuoden {last} tasolla",
    "trend.flat": "keskiarvo",
    "trend.flat.what": "vertailukauden keskiarvo joka vuosi",
    "trend.flat.if": "{costs} olisivat pysyneet vuosien {first}–{last} keskiarvossa{without}",
    "trend.declared": "ilmoitettu kasvu",
    "trend.declared.what": "tapauksessa ilmoitettu vuosikasvu vertailukauden viimeisestä vuodesta",
    "trend.declared.if": (
        "{costs} olisivat vuodesta {last} alkaen kasvaneet {growth} vuodessa, kuten tapauksessa on ilmoitettu"
    ),
    "trend.structural": "mukautuva trendi",
    "trend.structural.what": "mukautuva trendi, jonka taso ja kasvuvauhti vaihtelevat",
    "trend.structural.if": (
        "{costs} olisivat kehittyneet vuosista {first}–{last} lasketun mukautuvan trendin mukaisesti{without}"
    ),
    "trend.other.if": (
        "{costs} olisivat jatkaneet vuosien {first}–{last} kehitystä trendin ”{trend}” mukaisesti{without}"
    ),
    "trend.without": " (pois lukien {years})",
    # Comparison methods, as the trends; then the areas, the methods and the weights, as sentences.
    "comparison.none": "ei vertailua",
    "comparison.relative": "suhteessa verrokkialueisiin",
    "comparison.relative.what": "suhde muiden geometriseen keskiarvoon (oletus)",
    "comparison.relative.if": (
        "{costs} olisivat muuttuneet samalla tavalla kuin {areas} (perustana vuodet {first}–{last}{without})"
    ),
    "comparison.difference-in-differences": "erot eroissa",
    "comparison.difference-in-differences.what": "muutos on yhtä suuri kuin verrokkialueilla keskimäärin",
    "comparison.difference-in-differences.if": (
        "{costs} olisivat muuttuneet vuosien {first}–{last} keskiarvosta{without} saman verran kuin "
        "keskimäärin {areas}"
    ),
    "comparison.synthetic-control": "synteettinen kontrolli",
    "comparison.synthetic-control.what": "verrokkialueiden yhdistelmä, joka vastasi aluetta",
    "comparison.synthetic-control.if": (
        "{costs} olisivat kehittyneet samoin kuin {areas}, kun alueet on painotettu vastaamaan vuosia "
        "{first}–{last}{without}"
    ),
    "comparison.areas": "Vertailukohtana {areas}: {names}.",
    "comparison.areas.more": "{names} ja {count} muuta",
    "comparison.methods": "Tulos yhteensä eri menetelmillä ja {level}\u00a0%:n epävarmuusvälillä: {methods}.",
    "comparison.method": "menetelmällä ”{method}” {saved} (epävarmuusvälin mukaan {between})",
    "comparison.weights": "Painot: {weights}. Muiden alueiden painolla ei ole merkitystä.",
    "comparison.weights.all": "Painot: {weights}.",
    # The number of comparison areas: one text for each plural form.
    "areas.one": "yksi verrokkialue",
    "areas.other": "{count} verrokkialuetta",
    "areas.in.one": "yhdellä verrokkialueella",
    "areas.in.other": "{count} verrokkialueella",
    # The saving along the own trend and measured against the comparison areas, as sentences.
    "compared.when.one_year": "vuonna {span}",
    "compared.when.years": "vuosina {span} yhteensä",
    "compared.when.invented": "tässä kuvitteellisessa esimerkissä {when}",
    "compared.own.money.less": (
        "Alueen omaan trendiin ({way}) verrattuna kustannukset olivat {when} {amount} pienemmät "
        "({level}\u00a0%:n todennäköisyydellä {between})"
    ),
    "compared.own.money.more": (
        "Alueen omaan trendiin ({way}) verrattuna kustannukset olivat {when} {amount} suuremmat "
        "({level}\u00a0%:n todennäköisyydellä {between})"
    ),
    "compared.own.money.same": (
        "Alueen omaan trendiin ({way}) verrattuna kustannukset olivat {when} yhtä suuret ({level}\u00a0%:n "
        "todennäköisyydellä {between})"
    ),
    "compared.own.other.less": (
        "Alueen omaan trendiin ({way}) verrattuna luvut olivat {when} {amount} pienemmät ({level}\u00a0%:n "
        "todennäköisyydellä {between})"
    ),
    "compared.own.other.more": (
        "Alueen omaan trendiin ({way}) verrattuna luvut olivat {when} {amount} suuremmat ({level}\u00a0%:n "
        "todennäköisyydellä {between})"
    ),
    "compared.own.other.same": (
        "Alueen omaan trendiin ({way}) verrattuna luvut olivat {when} samat ({level}\u00a0%:n "
        "todennäköisyydellä {between})"
    ),
    "compared.against.money.less": (
        "; kun vertailukohtana on {areas}, kustannukset olivat {amount} pienemmät{percent}"
    ),
    "compared.against.money.more": (
        "; kun vertailukohtana on {areas}, kustannukset olivat {amount} suuremmat{percent}"
    ),
    "compared.against.money.same": (
        "; kun vertailukohtana on {areas}, kustannukset olivat yhtä suuret{percent}"
    ),
    "compared.against.other.less": (
        "; kun vertailukohtana on {areas}, luvut olivat {amount} pienemmät{percent}"
    ),
    "compared.against.other.more": (
        "; kun vertailukohtana on {areas}, luvut olivat {amount} suuremmat{percent}"
    ),
    "compared.against.other.same": "; kun vertailukohtana on {areas}, luvut olivat samat{percent}",
    "compared.percent": " ({percent} vertailutasosta)",
    "compared.minus.money": (
        "Miinusmerkki tarkoittaa lisäkustannusta: kustannukset olivat vertailutasoa suuremmat."
    ),
    "compared.minus.other": "Miinusmerkki tarkoittaa, että luku oli vertailutasoa suurempi.",
    # The net saving, after the intervention's own cost.
    "net.after": (
        "Kun toimenpiteen omat kustannukset vuoden {last} loppuun mennessä ({cost}) otetaan huomioon, "
        "nettona {saved}"
    ),
    "net.inside": (
        "Toimenpiteen omat kustannukset vuoden {last} loppuun mennessä ({cost}) sisältyvät jo näihin "
        "kustannuksiin: niiden jälkeen (netto) {saved} ja ennen niitä (brutto) {gross}"
    ),
    "net.inside.in_kind": "Luontoissuoritukset ({amount}) eivät näy kirjanpidossa, ja ne on vähennetty.",
    "net.interval": "; {level}\u00a0%:n todennäköisyydellä {between}",
    "net.unknown": (
        "Toimenpiteen omia kustannuksia ei ole ilmoitettu, joten niitä ei ole vähennetty säästöstä."
    ),
    "net.new_money": (
        "Kun kustannuksista otetaan huomioon vain uusi raha ({cost}), nettona {saved}; {level}\u00a0%:n "
        "todennäköisyydellä {between}{where}."
    ),
    "net.new_money.where": (
        "; tämä pätee, jos muualta siirretty raha ei sisältynyt tässä tarkasteltuihin kustannuksiin"
    ),
    # Where the intervals come from, and what they are worth.
    "interval.calibrated": (
        "Epävarmuusväli on kalibroitu, eli sitä on testattu muilla vuosisarjoilla (julkiset menot ja "
        "palvelut, elinkeinoelämä, kansantalous ja matkailu): niissä toteutunut luku on osunut tällaisen "
        "välin sisään keskimäärin niin usein kuin pitääkin. Epävarmuusväli perustuu vertailukauteen, eikä se "
        "riipu siitä, mihin trendiin toteutunutta verrataan. Kaikkia kuntia yhtä aikaa koskevia muutoksia se "
        "ei ennakoi."
    ),
    "interval.textbook": (
        "Epävarmuusväli on laskettu oppikirjojen kaavalla: se on oikea, jos luvut noudattavat trendiä, mutta "
        "todellisissa vuosiluvuissa se on usein liian kapea."
    ),
    "interval.relative": (
        "Epävarmuusväli on kalibroitu vertailua varten, eli sitä on testattu alueilla, joilla vastaavaa ei "
        "ollut tehty: niillä toteutunut luku on osunut tällaisen välin sisään keskimäärin suunnilleen niin "
        "usein kuin pitää, joissakin palveluissa useammin ja toisissa harvemmin. Kaikkia alueita samalla "
        "tavalla koskevat muutokset eivät vaikuta vertailuun. Vain tätä aluetta koskevat muutokset "
        "vaikuttavat, johtuivatpa ne toimenpiteestä tai muusta."
    ),
    "interval.borrowed": (
        "Epävarmuusvälin leveys riippuu myös siitä, kuinka paljon {count} muun alueen kustannukset "
        "vaihtelevat vuodesta toiseen: keskimmäisellä alueella (mediaani) {noise}."
    ),
    "interval.borrowed.ratio": (
        "Epävarmuusvälin leveys riippuu myös siitä, kuinka paljon {count} verrokkialueen kustannukset "
        "vaihtelevat vuodesta toiseen muihin alueisiin verrattuna: keskimmäisellä alueella (mediaani) "
        "{noise}."
    ),
    "interval.permutation": (
        "Epävarmuusväli perustuu verrokkialueisiin: samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen "
        "({count}), ja sen virheet niillä kertovat, kuinka paljon se voi erehtyä tässä."
    ),
    "interval.permutation.few": (
        "Epävarmuusväli perustuu verrokkialueisiin: samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen "
        "({count}), ja sen virheet niillä kertovat, kuinka paljon se voi erehtyä tässä. Alueita on kuitenkin "
        "tälle todennäköisyydelle liian vähän, joten lisäksi oletetaan virheiden noudattavan Studentin "
        "t-jakaumaa."
    ),
    # Percentages.
    "number.percent": "{number}\u00a0%",
    # Between what a figure lies: numbers and euros (in a scale), percentages; from what to what, in a list.
    "between.number": "{lower}:n ja {upper}:n välillä",
    "between.number.scaled": "{lower} {scale} ja {upper} {scale} välillä",
    "between.euros": "{lower} ja {upper} euron välillä",
    "between.euros.scaled": "{lower} {scale} ja {upper} {scale} euron välillä",
    "between.percent": "{lower} ja {upper} prosentin välillä",
    "between.from_to": "vähintään {lower} ja enintään {upper}",
    "between.of.number": "{number}:n",
    "between.of.number.scaled": "{number} {scale}",
    "between.of.euros": "{number} euron",
    "between.of.euros.scaled": "{number} {scale} euron",
    "between.scale.1e6": "miljoonan",
    "between.scale.1e9": "miljardin",
    "between.scale.1e12": "biljoonan",
    # A saving or an extra cost, between what it lies, and a ratio, as clauses; no point is ever negative.
    "saved.less": "säästö on {amount}",
    "saved.more": "lisäkustannus on {amount}",
    "saved.between.less": "säästö on {between}",
    "saved.between.more": "lisäkustannus on {between}",
    "saved.bcr": "hyöty-kustannussuhde on {amount}",
    # Years, where they are all that there are.
    "years.all": "kaikki vuodet",
    # The scale of an amount in a sentence.
    "scale.1e6": "miljoonaa",
    "scale.1e9": "miljardia",
    "scale.1e12": "biljoonaa",
    # The prices that amounts are in.
    "prices.nominal": "käyvin hinnoin",
    "prices.real": "vuoden {year} hinnoin",
    "prices.forecast": "vuodesta {year} alkaen ennuste",
    "prices.own_index": "Hintaindeksi: tapauksen oma, lähdettä ei ole ilmoitettu",
    # The table of the years.
    "table.unit": "{scale} {unit}",
    "table.scale.1e3": "tuhatta",
    "table.scale.1e6": "miljoonaa",
    "table.scale.1e9": "miljardia",
    "table.scale.1e12": "biljoonaa",
    "table.in.euros": "Luvut euroina",
    "table.in.euros.scaled": "Luvut {scale} euroina",
    "table.in.money": "Luvut: {unit}",
    "table.in.money.scaled": "Luvut {scale} ({unit})",
    "table.in.other": "Luvut: {unit}",
    "table.in.other.scaled": "Luvut {scale} ({unit})",
    "table.in.1e3": "tuhansina",
    "table.in.1e6": "miljoonina",
    "table.in.1e9": "miljardeina",
    "table.in.1e12": "biljoonina",
    "table.year": "Vuosi",
    "table.observed": "Toteutunut",
    "table.counterfactual": "Ennuste",
    "table.counterfactual.compared": "Ennuste",
    "table.saving": "Säästö",
    "table.interval": "{level}\u00a0%:n epävarmuusväli",
    "table.total": "Yhteensä vuodesta {start}",
    "table.total.gaps": "Yhteensä ({years})",
    "table.ends": "{lower}…{upper}",
    "table.caption.other": "{measure}. {figures}.",
    "table.caption.money": "{measure}. {figures}, {prices}.",
    "table.caption.projected": (
        "Ennuste: ennen vuotta {start} vertailukauteen sovitettu viiva, vuodesta {start} alkaen sen "
        "jatke. Säästö: ennuste miinus toteutunut; miinusmerkki tarkoittaa, että toteutunut oli "
        "suurempi."
    ),
    "table.caption.projected.compared": (
        "Ennuste: verrokkialueiden kehityksen mukainen taso; ennen vuotta {start} vertailukauteen "
        "sovitettu viiva. Säästö: ennuste miinus toteutunut; miinusmerkki tarkoittaa, että toteutunut "
        "oli suurempi."
    ),
    "table.before": "Toteutunut: {figures}.",
    "table.before.run": "Toteutunut {first}–{last}: {figures}.",
    "table.provisional": "* ennakkotieto",
    "table.outside": "° ei mukana vertailukaudessa",
    # The charts. Their signs stand in the faces.
    "chart.unit.money": "{figures}, {prices}.",
    "chart.unit.other": "{figures}.",
    "chart.title.less.money": "Vuonna {year} kustannukset olivat {amount} pienemmät kuin ennusteen mukaan",
    "chart.title.less.other": "Vuonna {year} luku oli {amount} pienempi kuin ennusteen mukaan",
    "chart.title.more.money": "Vuonna {year} kustannukset olivat {amount} suuremmat kuin ennusteen mukaan",
    "chart.title.more.other": "Vuonna {year} luku oli {amount} suurempi kuin ennusteen mukaan",
    "chart.title.same.money": "Vuonna {year} kustannukset olivat suunnilleen ennusteen mukaiset",
    "chart.title.same.other": "Vuonna {year} luku oli suunnilleen ennusteen mukainen",
    "chart.chance": "{finding} – voi olla sattumaa",
    "chart.both": "molemmat",
    "chart.start": "alku",
    "chart.claimed": "julkaistun tiedon mukaan",
    "chart.axis.starts": "asteikko alkaa luvusta {figure}",
    "chart.axis.ends": "asteikko päättyy lukuun {figure}",
    "chart.cut": "{level}\u00a0%:n epävarmuusväli jatkuu kuvion ulkopuolelle",
    "chart.left_out": "Kuvio ei mahdu näin kapealle sivulle. Sen luvut ovat taulukossa.",
    "chart.left_out.ways": "Laskutapojen kuvio ei mahdu näin kapealle sivulle.",
    "chart.desc.costs": (
        "Toteutunut ja ennustettu vuosittain, {first}–{last}; alku {start}. Vuosi {year}: toteutunut "
        "{observed}, ennuste {projected}, {level}\u00a0%:n todennäköisyydellä {between}. Kaikki luvut ovat "
        "taulukossa."
    ),
    "chart.desc.ways": "{finding}. Säästö {years}. Rivejä on {count}, yksi joka trendille tai menetelmälle.",
    "chart.ways.subtitle": "Säästö {years}, {unit}; kukin piste on yksi laskutapa",
    "chart.ways.range": "{lower}–{upper}",
    "chart.ways.all.one": "Ainoa laskutapa tuottaa säästön: {range}",
    "chart.ways.all.other": "Säästö syntyy kaikilla {count} laskutavalla: {range}",
    "chart.ways.all.tenable.one": "Ainoa perusteltu laskutapa tuottaa säästön: {range}",
    "chart.ways.all.tenable.other": "Säästö syntyy kaikilla {count} perustellulla laskutavalla: {range}",
    "chart.ways.none.one": "Ainoa laskutapa ei tuota säästöä: {range}",
    "chart.ways.none.other": "Yksikään {count} laskutavasta ei tuota säästöä: {range}",
    "chart.ways.none.tenable.one": "Ainoa perusteltu laskutapa ei tuota säästöä: {range}",
    "chart.ways.none.tenable.other": "Yksikään {count} perustellusta laskutavasta ei tuota säästöä: {range}",
    "chart.ways.some.one": "{all} laskutavasta yksi ei tuota säästöä: {range}",
    "chart.ways.some.other": "{all} laskutavasta {count} ei tuota säästöä: {range}",
    "chart.ways.some.tenable.one": "{all} perustellusta laskutavasta yksi ei tuota säästöä: {range}",
    "chart.ways.some.tenable.other": "{all} perustellusta laskutavasta {count} ei tuota säästöä: {range}",
    "chart.ways.no_tenable": "Mikään laskutapa ei ole perusteltu",
    "chart.ways.own": "{finding}; raportin oma, ei perusteltu: {amount}",
    "chart.saving": "säästö",
    "chart.none": "ei säästöä",
    "chart.untenable": "ei perusteltu ({count})",
    "chart.zero": "nolla",
    "chart.intervals": "{level}\u00a0%:n ja {narrow}\u00a0%:n epävarmuusväli",
    "chart.less": "{amount} vähemmän",
    "chart.more": "{amount} enemmän",
    # The charts of the page.
    "figure.started": "alku {year}",
    "figure.less.money": "käytettiin vähemmän",
    "figure.less.other": "luku on pienempi",
    "figure.more.money": "käytettiin enemmän",
    "figure.more.other": "luku on suurempi",
    "figure.areas.title.one": "{who} yhden verrokkialueen rinnalla",
    "figure.areas.title.other": "{who} {count} verrokkialueen rinnalla",
    "figure.areas.subtitle": (
        "{measure}. {year} = 100. Kukin harmaa viiva on yksi verrokkialue. Kuvion rajat ylittävät osat on "
        "leikattu pois."
    ),
    "figure.areas.median": "mediaani",
    "figure.areas.desc": (
        "Kustannukset vuosittain, {first}–{last}, {year} = 100. Vuonna {last}: {who} {own}, "
        "verrokkialueiden mediaani {median}."
    ),
    "figure.areas.left_out": "Verrokkialueiden kuvio on HTML-sivulla.",
    # The page for the council.
    "page.shown": "Mitä luvut kertovat",
    "page.quote": "Ennen kuin lainaat lukuja",
    "page.quote.checks": "Kaikki tarkistukset",
    "page.quote.notes": "Kaikki huomautukset",
    "page.table": "Taulukko: {heading}",
    "page.csv": "Lataa luvut taulukkona (CSV)",
    "page.footer": "Raportin on laatinut savings {version}. Tapaus: {id}.",
    "page.footer.sha256": "Tapaustiedoston SHA-256: {sha256}.",
    "page.not_a_study": "Ei tieteellinen tutkimus",
    # What a saving is worth: per head.
    "per_head.saving": (
        "Henkeä kohden ({measure}) {saved} vuonna {last} ({level}\u00a0%:n todennäköisyydellä {between}); "
        "keskimäärin ({span}) {mean} vuodessa (samalla todennäköisyydellä {mean_between}). Trendi on "
        "laskettu kustannuksista henkeä kohden ja kerrottu sen jälkeen toteutuneella henkilömäärällä."
    ),
    # What a saving is worth: fewer, or cheaper.
    "split.parts": (
        "Koko ajalta ({span}) {total}. Siitä määrän ({measure}) osuus on {fewer}, kun yksikkökustannus "
        "oletetaan trendin mukaiseksi, ja yksikkökustannuksen osuus {cheaper}, kun määrä oletetaan trendin "
        "mukaiseksi. Näiden yhteisvaikutus on {both}. Nämä kolme osuutta ovat yhteensä koko tulos. Kahdessa "
        "ensimmäisessä osuudessa miinusmerkki tarkoittaa, että määrä tai yksikkökustannus oli suurempi kuin "
        "trendin mukaan."
    ),
    "split.range": (
        "Mukaan luetuilla laskutavoilla määrän osuus on {fewer} ja yksikkökustannuksen osuus {cheaper}."
    ),
    "split.trend": "Määrälle on laskettu oma trendinsä ({trend}).",
    "split.number": "Määrä",
    "split.projected": "Trendi",
    "split.each": "Yks.kust.",
    "split.fewer": "Määrästä",
    "split.cheaper": "Hinnasta",
    "split.both": "Yhdessä",
    "split.caption": (
        "Määrästä, hinnasta, yhdessä: määrän, yksikkökustannuksen ja yhteisvaikutuksen osuus säästöstä "
        "({unit}). Yks.kust.: yksikkökustannus ({each})."
    ),
    # What a saving is worth: the steps from the estimate to what may be claimed.
    "bridge.step": "Vaihe, {unit}",
    "bridge.factor": "Kerroin",
    "bridge.by_year": "vuosittain",
    "bridge.gross": "Bruttoarvio",
    "bridge.net": "Jäljelle jää, netto",
    "bridge.cost": "Kustannus",
    "bridge.remains": (
        "Näiden korjausten ja toimenpiteen omien kustannusten jälkeen {saved}; {level}\u00a0%:n "
        "todennäköisyydellä {between}. Korjaukset ovat tapauksen omia oletuksia, eivätkä tämän raportin "
        "luvut osoita niitä oikeiksi."
    ),
    "bridge.remains.gross": (
        "Näiden korjausten jälkeen mutta ennen toimenpiteen omia kustannuksia, joita ei ole ilmoitettu, "
        "{saved}; {level}\u00a0%:n todennäköisyydellä {between}. Korjaukset ovat tapauksen omia oletuksia, "
        "eivätkä tämän raportin luvut osoita niitä oikeiksi."
    ),
    # What a saving is worth: the part that frees money.
    "cashable.part": (
        "Tapauksen mukaan {share} säästöstä vapauttaa rahaa. Tältä osin {saved}; {level}\u00a0%:n "
        "todennäköisyydellä {between}{net}. Muu osa, {rest}, vapauttaa voimavaroja muuhun käyttöön mutta ei "
        "vähennä menoja, eikä sitä lasketa mukaan."
    ),
    "cashable.net": (
        "; toimenpiteen omien kustannusten jälkeen {saved} (samalla todennäköisyydellä {between})"
    ),
    # What a saving is worth: discounted, and paid back.
    "appraisal.npv": (
        "Kun vuotuinen diskonttokorko on {rate} ja rahamäärät diskontataan vuoteen {base}, säästön ({span}) "
        "nykyarvo on {benefits} ja toimenpiteen omien kustannusten nykyarvo maksuvuosien mukaan {costs}. "
        "Nettonykyarvo on {amount}; {level}\u00a0%:n todennäköisyydellä se on {between}."
    ),
    "appraisal.benefits": (
        "Kun vuotuinen diskonttokorko on {rate} ja rahamäärät diskontataan vuoteen {base}, säästön ({span}) "
        "nykyarvo on {amount}; {level}\u00a0%:n todennäköisyydellä se on {between}. Toimenpiteen omia "
        "kustannuksia ei ole ilmoitettu, joten nettonykyarvoa ei voida laskea."
    ),
    "appraisal.after.hold": (
        "OLETUS, ei havainto: vuoden {last} säästö jatkuu samansuuruisena myös sen jälkeen (vuosia {over}). "
        "Tämän osuus nettonykyarvosta on {amount} ({between})."
    ),
    "appraisal.after.fade": (
        "OLETUS, ei havainto: vuoden {last} säästö pienenee tasaisesti nollaan {over} vuodessa. Tämän osuus "
        "nettonykyarvosta on {amount} ({between})."
    ),
    "appraisal.after.no_cost": (
        "Tapauksessa ei ole ilmoitettu toimenpiteestä maksettavia kustannuksia vuoden {last} jälkeen: jos "
        "toiminta jatkuu, kustannuksetkin jatkuvat."
    ),
    "appraisal.after.part": (
        "OLETUS, ei havainto: vuoden {last} jälkeinen säästö, jonka osuus tästä on {amount} ({between})."
    ),
    "appraisal.observed": (
        "Toteutuneiden vuosien (vuoden {last} loppuun asti) nettonykyarvo on {amount} ({between})."
    ),
    "appraisal.observed.gaps": (
        "Toteutuneiden vuosien ({years}) nettonykyarvo on {amount} ({between}), kun mukana ovat kaikki "
        "kustannukset vuoden {last} loppuun asti."
    ),
    "appraisal.beyond": (
        "Toimenpiteestä vuoden {last} jälkeen maksettavat kustannukset eivät ole mukana näissä luvuissa."
    ),
    "appraisal.bcr": "Hyöty-kustannussuhde on {ratio} (epävarmuus huomioon ottaen {between}).",
    "appraisal.switching": (
        "Kustannusten kattamiseen tarvitaan {share} arvioidusta säästöstä (epävarmuus huomioon ottaen "
        "{between})."
    ),
    "appraisal.switching.open": (
        "Kustannusten kattamiseen tarvitaan {share} arvioidusta säästöstä (vähintään {lower}; "
        "epävarmuusvälin alarajalla mikään osuus ei riitä)."
    ),
    "appraisal.switching.none": (
        "Mikään osuus arviosta ei riitä kattamaan kustannuksia, koska säästöä ei syntynyt."
    ),
    "appraisal.payback": (
        "Ilman diskonttausta toimenpide maksaa arvion mukaan itsensä takaisin vuonna {year}. Todennäköisyys "
        "sille, että näin on käynyt viimeistään silloin, on {chance}."
    ),
    "appraisal.payback.last": "Vuoden {last} loppuun mennessä todennäköisyys on {chance}.",
    "appraisal.payback.none": (
        "Ilman diskonttausta toimenpide ei ole arvion mukaan maksanut itseään takaisin vuoden {last} loppuun "
        "mennessä. Todennäköisyys sille, että se on maksanut itsensä takaisin, on {chance}."
    ),
    "appraisal.irr": "Sisäinen korkokanta on {rate} (epävarmuus huomioon ottaen {between}).",
    "appraisal.irr.alone": "Sisäinen korkokanta on {rate}; epävarmuusväliä sille ei voida laskea.",
    "appraisal.irr.at_most": "Sisäinen korkokanta on {rate}, enintään {upper} ilman alarajaa.",
    "appraisal.irr.at_least": "Sisäinen korkokanta on {rate}, vähintään {lower} ilman ylärajaa.",
    "appraisal.irr.none": "Sisäistä korkokantaa ei ole, tai niitä on useita.",
    "appraisal.cashable": (
        "Jos mukaan lasketaan vain rahaa vapauttava osa, nettonykyarvo on {amount} ({between})."
    ),
    "appraisal.adjusted": "Edellä esitetyt korjaukset on otettu huomioon kaikissa näissä luvuissa.",
    "appraisal.rate.official": (
        "Diskonttokorko on virallinen reaalikorko, joka on tarkoitettu kiinteähintaisille luvuille: {source} "
        "({year})."
    ),
    "appraisal.rate.real": (
        "Diskonttokorko on tapauksessa annettu reaalikorko, joka on tarkoitettu kiinteähintaisille luvuille."
    ),
    "appraisal.rate.nominal": (
        "Diskonttokorko on tapauksessa annettu nimelliskorko, joka on tarkoitettu käypähintaisille luvuille."
    ),
    "appraisal.rate.falls": "Se laskee ajan myötä ja on viimeisenä näistä vuosista {rate}.",
    "appraisal.discounted": "Diskontattu",
    "appraisal.running": "Kertymä",
    "appraisal.paid_back": "Katettu",
    "appraisal.caption": (
        "{figures}. Diskontattu: säästö miinus kustannukset. Kertymä: ensimmäisestä vuodesta alkaen, ilman "
        "diskonttausta. Katettu: todennäköisyys, että kertymä on vähintään nolla."
    ),
    "appraisal.assumed": "† oletus",
    # What a saving is worth: probabilities that are near to 0 or 1.
    "chance.under": "alle {percent}",
    "chance.over": "yli {percent}",
    # What a saving is worth: to each payer.
    "payer.net": (
        "{name} ({share}): osuus säästöstä {saving}, osuus toimenpiteen omista kustannuksista {cost}; netto "
        "{amount} ({level}\u00a0%:n todennäköisyydellä {between})"
    ),
    "payer.cashable": "; netto, kun vain rahaa vapauttava osa lasketaan, {amount} ({between})",
    "payer.gains": (
        "{name} ({share}): osuus säästöstä {amount} ({level}\u00a0%:n todennäköisyydellä {between}); osuutta "
        "toimenpiteen kustannuksista ei tiedetä"
    ),
    "payer.caption": "Kunkin maksajan nettotulos vuosittain ({unit}).",
    # The range of methods.
    "range.ways": "{count} laskutapaa",
    "range.ways.tenable": "{count} perusteltua laskutapaa",
    "range.ways.own": "{count} perusteltua laskutapaa ja raportin oma",
    "range.lowest": "Pienin",
    "range.median": "Mediaani",
    "range.highest": "Suurin",
    "range.headline": "Tämä raportti",
    "range.ends": "Pienin säästö vuonna {year}: {lowest}. Suurin: {highest}.",
    "range.total": "Yhteensä",
    "range.rank": (
        "Pienimmästä säästöstä ({year}) lukien tämän raportin tulos on {rank}. kaikkiaan {count} "
        "laskutavasta."
    ),
    "range.rank.compared": (
        "Pienimmästä säästöstä ({year}) lukien tämän raportin tulos on {rank}. kaikkiaan {count} "
        "laskutavasta."
    ),
    "range.method": "{trend}, {first}–{last}",
    "range.not_judged": (
        "Vertailukaudella on vähemmän kuin {enough} vuotta. Se on liian vähän laskutapojen arviointiin, "
        "joten kaikki laskutavat on luettu mukaan."
    ),
    "range.tenable": (
        "Perusteltuja ovat laskutavat, joiden kanssa vertailukausi ei ole ristiriidassa: kun trendi "
        "lasketaan ilman vertailukauden viimeisiä vuosia ({years}), se poikkeaa niistä keskimäärin enintään "
        "{limit} vuodessa."
    ),
    "range.own_untenable": (
        "Tämän raportin oma trendi ei ole perusteltu: poikkeama on {error}. Se on silti luettu mukaan."
    ),
    "range.own_untenable.compared": (
        "Tämän raportin oma laskutapa ei ole perusteltu: poikkeama on {error}. Se on silti luettu mukaan."
    ),
    "range.untenable.one": (
        "Lisäksi yksi laskutapa poikkeaa liikaa vertailukauden viimeisistä vuosista, eikä sitä ole luettu "
        "mukaan."
    ),
    "range.untenable.other": (
        "Lisäksi {count} laskutapaa poikkeaa liikaa vertailukauden viimeisistä vuosista, eikä niitä ole "
        "luettu mukaan."
    ),
    "range.listed": "{trend} ({count})",
    "range.not_tenable": "Ei perusteltu",
    "range.missed": "Poikkeama",
    # Checks: what was found, by outcome.
    "check.baseline_length.passed": "Vertailukaudella on {count} vuotta.",
    "check.baseline_length.failed": (
        "Vertailukaudella on vain {count} vuotta. Kun vuosia on vähemmän kuin {enough}, trendi on tuskin "
        "arvausta parempi."
    ),
    "check.placebo_in_time.passed": (
        "Kokeeksi alku siirrettiin vuoteen {year}, jolloin mitään ei vielä ollut tehty. Silloin {saving} "
        "vuodessa ({level}\u00a0%:n todennäköisyydellä {between}): selvää säästöä tai lisäkustannusta ei "
        "näy, kuten ei pidäkään. Todellisesta alusta laskettuna {real} vuodessa."
    ),
    "check.placebo_in_time.failed.found": (
        "Kokeeksi alku siirrettiin vuoteen {year}, jolloin mitään ei vielä ollut tehty. Tuloksen pitäisi "
        "silloin olla lähellä nollaa, mutta {saving} vuodessa ({level}\u00a0%:n todennäköisyydellä "
        "{between}). Todellisesta alusta laskettuna {real} vuodessa."
    ),
    "check.placebo_in_time.failed.as_large": (
        "Kokeeksi alku siirrettiin vuoteen {year}, jolloin mitään ei vielä ollut tehty. Silloin {saving} "
        "vuodessa ({level}\u00a0%:n todennäköisyydellä {between}). Poikkeama nollasta on vähintään yhtä "
        "suuri kuin todellisesta alusta laskettuna, jolloin {real} vuodessa."
    ),
    "check.placebo_in_time.informative.short": (
        "Vertailukausi on liian lyhyt, jotta menetelmää voisi kokeilla vuosiin, jolloin mitään ei vielä "
        "ollut tehty."
    ),
    "check.placebo_in_time.informative.trend": (
        "Trendiä ei voi laskea pelkästä vertailukauden alkuosasta, joten menetelmää ei voitu kokeilla "
        "vuosiin, jolloin mitään ei vielä ollut tehty."
    ),
    "check.range_of_methods.passed.saving": (
        "Trendin voi laskea {count} tavalla, ja kaikilla tavoilla syntyy säästöä."
    ),
    "check.range_of_methods.passed.saving.tenable": (
        "Trendin voi laskea {count} perustellulla tavalla, ja kaikilla niistä syntyy säästöä."
    ),
    "check.range_of_methods.passed.loss": (
        "Trendin voi laskea {count} tavalla, ja kaikilla tavoilla tulos on lisäkustannus."
    ),
    "check.range_of_methods.passed.loss.tenable": (
        "Trendin voi laskea {count} perustellulla tavalla, ja kaikilla niistä tulos on lisäkustannus."
    ),
    "check.range_of_methods.failed.saving": (
        "Trendin voi laskea {count} tavalla. Tässä raportissa tulos on säästö, mutta {otherwise} tavalla "
        "säästöä ei synny ({trends})."
    ),
    "check.range_of_methods.failed.saving.tenable": (
        "Trendin voi laskea {count} perustellulla tavalla. Tässä raportissa tulos on säästö, mutta "
        "{otherwise} tavalla säästöä ei synny ({trends})."
    ),
    "check.range_of_methods.failed.loss": (
        "Trendin voi laskea {count} tavalla. Tässä raportissa tulos on lisäkustannus, mutta {otherwise} "
        "tavalla lisäkustannusta ei synny ({trends})."
    ),
    "check.range_of_methods.failed.loss.tenable": (
        "Trendin voi laskea {count} perustellulla tavalla. Tässä raportissa tulos on lisäkustannus, mutta "
        "{otherwise} tavalla lisäkustannusta ei synny ({trends})."
    ),
    "check.range_of_methods.informative.nothing": (
        "Tulos on nolla, ei säästö eikä lisäkustannus, joten siitä ei voi sanoa, antavatko trendin {count} "
        "laskutapaa samansuuntaisen tuloksen."
    ),
    "check.range_of_methods.informative.nothing.tenable": (
        "Tulos on nolla, ei säästö eikä lisäkustannus, joten siitä ei voi sanoa, antavatko trendin {count} "
        "perusteltua laskutapaa samansuuntaisen tuloksen."
    ),
    "check.projection_length.passed": (
        "Trendi ulottuu vuoteen {last}, eikä se ulotu pidemmälle eteenpäin kuin vertailukausi taaksepäin "
        "(vuoteen {first})."
    ),
    "check.projection_length.failed": (
        "Trendi ulottuu vuoteen {last} eli pidemmälle eteenpäin kuin vertailukausi taaksepäin (vuoteen "
        "{first}). Viimeisten vuosien arvio on siksi heikolla pohjalla."
    ),
    "check.high_start.passed": (
        "Taso ei ollut vertailukauden viimeisenä vuonna ({year}) poikkeuksellisen korkea aiempiin vuosiin "
        "verrattuna."
    ),
    "check.high_start.failed": (
        "Vertailukauden viimeisenä vuonna ({year}) taso oli {above} korkeampi kuin aiempien vuosien trendin "
        "mukaan, mikä on poikkeuksellisen paljon. Näin korkea taso laskee usein itsestään, ja lasku "
        "näyttäisi säästöltä. Epävarmuusväli olettaa tason pysyvän, joten sekin näyttäisi silloin säästön "
        "liian suurena."
    ),
    "check.high_start.informative": (
        "Vertailukausi on liian lyhyt, jotta voisi sanoa, oliko taso sen viimeisenä vuonna poikkeuksellisen "
        "korkea."
    ),
    "check.high_start.informative.compared": (
        "Se, oliko lähtötaso poikkeuksellisen korkea, arvioidaan vertaamalla verrokkialueisiin."
    ),
    "check.breaks.passed": (
        "Lukujen sisällön ei ole ilmoitettu muuttuneen vertailtavina vuosina, eikä vertailukauden {count} "
        "vuodessa näy tasomuutosta."
    ),
    "check.breaks.failed.declared": (
        "Lukujen sisältö muuttui vertailtavina vuosina ({years}), joten osa säästöstä voi johtua pelkästään "
        "tästä muutoksesta."
    ),
    "check.breaks.failed.step": (
        "Muutos vuodesta {before} vuoteen {year} oli {change}, mikä poikkeaa selvästi muista. Yksi "
        "trendi voi johtaa harhaan."
    ),
    "check.breaks.failed.step.compared": (
        "Vertailukaudella muutos vuodesta {before} vuoteen {year} oli verrokkialueisiin nähden {change}, kun "
        "niiden kehitys on otettu huomioon. Se poikkeaa selvästi muista vuosimuutoksista, joten yksi suhde "
        "kaikkien vuosien läpi voi johtaa harhaan."
    ),
    "check.breaks.informative": (
        "Lukujen sisällön ei ole ilmoitettu muuttuneen vertailtavina vuosina. Vertailukausi on liian lyhyt, "
        "jotta tasomuutoksen voisi nähdä siitä."
    ),
    "check.breaks.informative.compared": (
        "Lukujen sisältö muuttui vertailtavina vuosina ({years}). Kaikkiin alueisiin samalla tavalla osunut "
        "muutos ei vaikuta vertailuun, mutta tähän alueeseen eri tavalla osunut vaikuttaa."
    ),
    "check.influence.passed": (
        "Mikään yksittäinen vertailukauden vuosi ei ratkaise tulosta: yhteensä {total}, ja jos yksi vuosi "
        "jätetään pois, se on {between}."
    ),
    "check.influence.failed": (
        "Yksi vertailukauden vuosi ratkaisee tuloksen: yhteensä {total}, mutta ilman vuotta {year} {without}."
    ),
    "check.influence.informative.short": (
        "Vertailukaudesta ei voi jättää pois yhtään vuotta sen selvittämiseksi, ratkaiseeko yksi vuosi "
        "tuloksen."
    ),
    "check.influence.informative.nothing": (
        "Tulos on nolla, ei säästö eikä lisäkustannus, joten yksittäinen vertailukauden vuosi ei voi kääntää "
        "sitä."
    ),
    "check.declared_growth.passed.within": (
        "Ilmoitettu kasvu ({declared} vuodessa) vastaa vertailukauden omaa kasvua, joka on {own} vuodessa "
        "({level}\u00a0%:n todennäköisyydellä {between})."
    ),
    "check.declared_growth.passed.below": (
        "Ilmoitettu kasvu ({declared} vuodessa) on pienempi kuin vertailukauden oma kasvu, joka on {own} "
        "vuodessa ({level}\u00a0%:n todennäköisyydellä {between}). Sen mukaan laskettu säästö on varovainen."
    ),
    "check.declared_growth.failed": (
        "Ilmoitettu kasvu ({declared} vuodessa) on suurempi kuin vertailukauden oma kasvu, joka on {own} "
        "vuodessa ({level}\u00a0%:n todennäköisyydellä {between}). Sen mukaan laskettu säästö näyttää liian "
        "suurelta."
    ),
    "check.declared_growth.informative": "Tapauksessa ei ole ilmoitettu kasvua.",
    "check.trend_inside_interval.passed": (
        "Trendi on {level}\u00a0%:n epävarmuusvälin sisällä joka vuosi ja koko jaksolla."
    ),
    "check.trend_inside_interval.failed.years": (
        "Trendi on {level}\u00a0%:n epävarmuusvälin ulkopuolella ({years}): vertailukauden kehityksen "
        "perusteella näin suuret tai pienet luvut ovat epätodennäköisiä. Viittaa epävarmuusväliin, älä "
        "yksittäiseen lukuun."
    ),
    "check.trend_inside_interval.failed.total": (
        "Trendi on koko jaksolla {level}\u00a0%:n epävarmuusvälin ulkopuolella: vertailukauden kehityksen "
        "perusteella näin suuret tai pienet luvut ovat epätodennäköisiä. Viittaa epävarmuusväliin, älä "
        "yksittäiseen lukuun."
    ),
    "check.trend_inside_interval.informative": (
        "Epävarmuusväli on trendin oma, ja trendi on aina sen sisällä. Trendiä ei siksi voi arvioida sen "
        "avulla."
    ),
    "check.trend_inside_interval.informative.compared": (
        "Epävarmuusväli on vertailun oma, ja luku on aina sen sisällä."
    ),
    "check.placebo_in_space.passed": (
        "Samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen ({count}): niistä {as_far} on yhtä kaukana "
        "omasta vertailutasostaan kuin tämä alue ({p} kaikista, tämä alue mukaan lukien)."
    ),
    "check.placebo_in_space.passed.alone": (
        "Samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen ({count}): yksikään niistä ei ole yhtä "
        "kaukana omasta vertailutasostaan kuin tämä alue."
    ),
    "check.placebo_in_space.failed": (
        "Samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen ({count}), vaikka niillä ei tiettävästi "
        "ollut tehty vastaavaa: niistä {as_far} on yhtä kaukana omasta vertailutasostaan kuin tämä alue ({p} "
        "kaikista, tämä alue mukaan lukien). Tällainen ero syntyy usein sattumalta."
    ),
    "check.placebo_in_space.informative": (
        "Samaa menetelmää on kokeiltu jokaiseen verrokkialueeseen ({count}): niistä {as_far} on yhtä kaukana "
        "omasta vertailutasostaan kuin tämä alue. Näin harvan alueen perusteella ei voi sanoa, syntyykö "
        "tällainen ero sattumalta."
    ),
    "check.placebo_in_space.informative.single": (
        "Kun verrokkialueita on yksi, menetelmää ei voi kokeilla alueilla, joilla vastaavaa ei ollut tehty."
    ),
    "check.placebo_in_space.informative.none": "Verrokkialueita, joilla menetelmää voisi kokeilla, ei ole.",
    "check.fit_before_start.passed.ratio": (
        "Ennen alkua alue kehittyi muiden tahdissa kuten alueet yleensä: suhde muihin muuttui {own} "
        "vuodessa, tyypillisellä verrokkialueella {median}."
    ),
    "check.fit_before_start.passed.line": (
        "Ennen alkua vertailutaso vastaa alueen lukuja yhtä hyvin kuin muillakin alueilla: poikkeama on "
        "{own} vuodessa, tyypillisellä verrokkialueella {median}."
    ),
    "check.fit_before_start.failed.ratio": (
        "Ennen alkua alue ei kehittynyt muiden tahdissa: suhde muihin muuttui {own} vuodessa, tyypillisellä "
        "verrokkialueella {median}. Verrokkialueet kertovat siitä vain vähän."
    ),
    "check.fit_before_start.failed.line": (
        "Ennen alkua vertailutaso ei vastaa alueen lukuja: poikkeama on {own} vuodessa, tyypillisellä "
        "verrokkialueella {median}. Alun jälkeisistä vuosista se kertoo siksi vain vähän."
    ),
    "check.fit_before_start.informative.single": (
        "Kun verrokkialueita on yksi, vastaavuutta ennen alkua ei voi arvioida."
    ),
    "check.fit_before_start.informative.none": (
        "Verrokkialueita, joihin vastaavuutta ennen alkua voisi verrata, ei ole."
    ),
    "check.parallel_trends.passed": (
        "Ennen alkua etäisyys muihin muuttui {own} vuodessa, ja {count} verrokkialueesta {as_steep} muuttui "
        "yhtä nopeasti. Mikään ei viittaa siihen, etteivät kehityssuunnat olisi olleet samat."
    ),
    "check.parallel_trends.failed": (
        "Jo ennen alkua etäisyys muihin muuttui {own} vuodessa, ja {count} verrokkialueesta vain {as_steep} "
        "muuttui yhtä nopeasti: kehityssuunnat eivät olleet samat, vaikka menetelmä edellyttää sitä."
    ),
    "check.parallel_trends.informative": (
        "Ennen alkua etäisyys muihin muuttui {own} vuodessa, ja {count} verrokkialueesta {as_steep} muuttui "
        "yhtä nopeasti. Näin harvan alueen perusteella ei voi sanoa, olivatko kehityssuunnat samat."
    ),
    "check.parallel_trends.informative.none": (
        "Vain erot eroissa -menetelmä edellyttää samoja kehityssuuntia."
    ),
    "check.relative_drift.passed": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Tulos ei riipu siitä, jatkuiko muutos: jos "
        "se olisi jatkunut, kokonaismäärä alusta lähtien olisi {goes_on} kuin vertailutaso, ja jos se olisi"
        " päättynyt alkuun, {ends}."
    ),
    "check.relative_drift.passed.open": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Jatkuipa muutos tai ei, tulos ei eroa "
        "selvästi nollasta: jos se olisi jatkunut, kokonaismäärä alusta lähtien olisi {goes_on} kuin "
        "vertailutaso, ja jos se olisi päättynyt alkuun, {ends}."
    ),
    "check.relative_drift.passed.chance": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Näin suuri muutos voi {seen} vuodessa syntyä "
        "sattumaltakin, joten jatkuvaa muutosta ei näkynyt."
    ),
    "check.relative_drift.failed": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Jos muutos olisi jatkunut vuoteen {end} "
        "({ahead} vuotta), pidempään kuin se oli näkynyt ({seen} vuotta), kokonaismäärä alusta lähtien "
        "olisi {goes_on} kuin vertailutaso, ja jos se olisi päättynyt alkuun, {ends}. Tulos riippuu siitä, "
        "kumpi pitää paikkansa, eikä se selviä luvuista."
    ),
    "check.relative_drift.informative.within": (
        "Ennen alkua {drift} vuodessa verrokkialueisiin nähden. Jos muutos olisi jatkunut vuoteen {end}, "
        "enintään yhtä pitkään kuin se oli näkynyt ({seen} vuotta), kokonaismäärä alusta lähtien olisi "
        "{goes_on} kuin vertailutaso, ja jos se olisi päättynyt alkuun, {ends}. Tulos riippuu siitä, kumpi "
        "pitää paikkansa."
    ),
    "check.relative_drift.informative.none": (
        "Muutosta muihin alueisiin nähden arvioidaan vain, kun vertailu perustuu alueen ja muiden suhteeseen."
    ),
    "check.spill_over.passed": (
        "Yhdestäkään verrokkialueesta ei ole tässä kansiossa omaa tapausta, joka olisi alkanut vertailtavaan "
        "aikaan mennessä."
    ),
    "check.spill_over.failed": (
        "Verrokkialueista {count} on sellaisia, joista on oma, vertailtavaan aikaan mennessä alkanut tapaus "
        "({names}). Jos niillä tehtiin vastaavaa, säästö näyttää liian pieneltä."
    ),
    "check.spill_over.informative.none": "Verrokkialueita, joilla olisi voitu tehdä vastaavaa, ei ole.",
    "check.regression_to_the_mean.passed": (
        "Vertailukauden lopussa alue ei ollut muihin verrattuna poikkeuksellisen korkealla: omaan aiempaan "
        "tasoonsa suhteutettuna se oli korkeimmasta lukien {rank}. kaikkiaan {count} alueesta."
    ),
    "check.regression_to_the_mean.passed.stayed": (
        "Vertailukauden lopussa alue oli muihin verrattuna korkealla omaan aiempaan tasoonsa suhteutettuna "
        "(korkeimmasta lukien {rank}. kaikkiaan {count} alueesta). Ylimpään neljännekseen kuuluneista "
        "{as_high} verrokkialueesta kuitenkin vain {fell} palautui sen jälkeen alemmas."
    ),
    "check.regression_to_the_mean.failed": (
        "Vertailukauden lopussa alue oli muihin verrattuna korkealla omaan aiempaan tasoonsa suhteutettuna "
        "(korkeimmasta lukien {rank}. kaikkiaan {count} alueesta). Ylimpään neljännekseen kuuluneista "
        "{as_high} verrokkialueesta {fell} palautui sen jälkeen alemmas: tällainen palautuminen näyttäisi "
        "itsessään säästöltä."
    ),
    "check.regression_to_the_mean.informative": (
        "Verrokkialueita on liian vähän, jotta voisi sanoa, palautuivatko yhtä korkealla olleet alueet "
        "itsestään alemmas."
    ),
    "check.regression_to_the_mean.informative.not_positive": (
        "Nollaa tai negatiivisia kustannuksia ei voi asettaa järjestykseen muiden rinnalle, joten lähtötason "
        "korkeutta ei voitu arvioida."
    ),
    "check.regression_to_the_mean.informative.none": (
        "Verrokkialueita, joista näkisi, palautuivatko yhtä korkealla olleet itsestään alemmas, ei ole."
    ),
    # Checks: what each is called, without figures; if it failed, what is wrong.
    "short.baseline_length": "vertailukauden pituus",
    "short.baseline_length.failed": "lyhyt vertailukausi",
    "short.breaks": "tasomuutokset luvuissa",
    "short.breaks.failed.declared": "lukujen sisältö muuttui",
    "short.breaks.failed": "äkillinen muutos ennen alkua",
    "short.declared_growth": "ilmoitettu kasvu",
    "short.declared_growth.failed": "ilmoitettu kasvu on vertailukauden kasvua suurempi",
    "short.fit_before_start": "vastaavuus verrokkialueisiin ennen alkua",
    "short.fit_before_start.failed": "heikko vastaavuus verrokkialueisiin ennen alkua",
    "short.high_start": "taso juuri ennen alkua",
    "short.high_start.failed": "poikkeuksellisen korkea taso juuri ennen alkua",
    "short.influence": "yksittäiset vuodet",
    "short.influence.failed": "yksi vuosi ratkaisee tuloksen",
    "short.parallel_trends": "samat kehityssuunnat ennen alkua",
    "short.parallel_trends.failed": "eri kehityssuunnat jo ennen alkua",
    "short.placebo_in_space": "sama menetelmä verrokkialueilla",
    "short.placebo_in_space.failed": "yhtä suuria eroja muillakin alueilla",
    "short.placebo_in_time": "siirretty alku",
    "short.placebo_in_time.failed.found": "ero jo ennen kuin mitään oli tehty",
    "short.placebo_in_time.failed": "yhtä suuri ero jo ennen alkua",
    "short.projection_length": "ennusteen pituus",
    "short.projection_length.failed": "ennuste on vertailukautta pidempi",
    "short.range_of_methods": "muut trendit",
    "short.range_of_methods.failed": "muut laskutavat antavat toisen tuloksen",
    "short.regression_to_the_mean": "paluu korkealta tasolta",
    "short.regression_to_the_mean.failed": "muutkin palasivat yhtä korkealta itsestään",
    "short.relative_drift": "muutos verrokkialueisiin nähden ennen alkua",
    "short.relative_drift.failed": "alkua edeltänyt muutos ratkaisee tuloksen",
    "short.spill_over": "verrokkialueiden omat tapaukset",
    "short.spill_over.failed": "osalla verrokkialueista on oma tapaus",
    "short.trend_inside_interval": "luku epävarmuusvälillään",
    "short.trend_inside_interval.failed": "luku on epävarmuusvälinsä ulkopuolella",
    # A yearly change in a check, by its direction.
    "change.fell": "{subject} pienenivät {percent}",
    "change.rose": "{subject} kasvoivat {percent}",
    # A total beside the projected one in a check.
    "difference.lower": "{amount} pienempi",
    "difference.higher": "{amount} suurempi",
    # The legend of the checks' marks.
    "checks.named": "{name}: {text}",
    "checks.passed": "Kunnossa: {names}.",
    "checks.unknown": "Ei voida arvioida: {names}.",
    "checks.legend": "✓ kunnossa   ✗ huomautettavaa   – ei voida arvioida",
    # Reported figures.
    "reported.saving": "{years}: säästö {amount}",
    "reported.extra": "{years}: lisäkustannus {amount}",
    "reported.bcr": "{years}: hyöty-kustannussuhde {amount}",
    "reported.per_head": "{years}: säästö henkeä kohden {amount} vuodessa",
    "reported.about": "noin {amount}",
    "reported.up_to": "enintään {amount}",
    "reported.gross": ", ennen toimenpiteen omia kustannuksia",
    "reported.net": ", toimenpiteen omien kustannusten jälkeen",
    "reported.prices": ", {prices}",
    "reported.forecast": ", ennakkoarvio",
    "reported.by": " ({source})",
    "reported.claim": "Tämä on tekijöidensä väite, ei tulos.",
    "reported.estimate": "Tämän raportin mukaan {estimate}; epävarmuus huomioon ottaen {between}: {verdict}.",
    "reported.estimate.saving": (
        "Raportin mukaan {estimate}, epävarmuus huomioon ottaen {between}: {verdict}."
    ),
    "reported.estimate.at_least": (
        "Tämän raportin mukaan {estimate}; epävarmuus huomioon ottaen vähintään {lower} ilman ylärajaa: "
        "{verdict}."
    ),
    "reported.estimate.outside": (
        "Tästä trendistä laskettuna {estimate}, mutta se ei ole epävarmuusvälin sisällä, jonka mukaan "
        "{between}: {verdict}."
    ),
    "reported.estimate.at_most": (
        "Tämän raportin mukaan {estimate}; epävarmuus huomioon ottaen enintään {upper} ilman alarajaa: "
        "{verdict}."
    ),
    "reported.needed": (
        "Luku pitäisi paikkansa, jos {subject} olisivat ilman toimenpidettä muuttuneet vuodesta {last} "
        "alkaen {needed} vuodessa"
    ),
    "reported.needed.before": " (vertailukaudella: {before} vuodessa)",
    "reported.needed.real": ", kiintein hinnoin laskettuna",
    "reported.needed.ways": (
        "; {count} mukaan luetusta laskutavasta {reaching} antaa vähintään näin suuren luvun."
    ),
    "reported.needed.none": "; yksikään {count} mukaan luetusta laskutavasta ei anna näin suurta lukua.",
    # How a reported figure lies beside the estimate.
    "verdict.inside_interval": "luku on sillä",
    "verdict.inside_range": (
        "julkaistu luku on epävarmuusvälin ulkopuolella, mutta siihen päästään muilla mukaan luetuilla "
        "laskutavoilla"
    ),
    "verdict.outside": (
        "julkaistu luku on epävarmuusvälin ulkopuolella, eikä siihen päästä millään muullakaan mukaan "
        "luetulla laskutavalla"
    ),
    # Why a reported figure cannot be recomputed.
    "not_recomputable.years": "Lukua ei voi tarkistaa: tapauksessa ei ole arviota näiltä vuosilta.",
    "not_recomputable.prices": "Lukua ei voi tarkistaa: tapauksessa ei ole tietoa tästä hintatasosta.",
    "not_recomputable.investment": (
        "Lukua ei voi tarkistaa: toimenpiteen omia kustannuksia ei ole ilmoitettu."
    ),
    "not_recomputable.rate": "Lukua ei voi tarkistaa: diskonttokorko on tarkoitettu toiselle hintatasolle.",
    "not_recomputable.counterfactual": (
        "Lukua ei voi tarkistaa: trendin mukaiset kustannukset eivät ole nollaa suuremmat."
    ),
    "not_recomputable.payment": (
        "Lukua ei voi tarkistaa: toimenpiteestä ei ollut siihen mennessä maksettu mitään."
    ),
    # Warnings.
    "warning.no_other_prices": (
        "Säästöä ei voida laskea sekä käyvin että kiintein hinnoin, koska hintaindeksistä puuttuu tietoja: "
        "{years}."
    ),
    "warning.missing.baseline": "Vertailukaudelta puuttuu: {years}.",
    "warning.missing.post": (
        "Alun jälkeisistä vuosista puuttuu: {years}. Yhteissumma ei sisällä näitä vuosia."
    ),
    "warning.no_costs": (
        "Vertailukaudella ei ollut lainkaan kustannuksia, joten mikään ei kerro, kuinka epävarma ennuste on. "
        "Kapea epävarmuusväli ei tarkoita varmuutta."
    ),
    "warning.excluded": "Vertailukaudesta on jätetty pois {year}. {why}",
    "warning.break": "Lukujen sisältö muuttui vuonna {year}. {why}",
    "warning.provisional": "Ennakkotietoja: {years}.",
    "warning.negative_costs": "Negatiivisia kustannuksia, koska kyse on nettokustannuksista: {years}.",
    "warning.held_at_zero": (
        "Ennuste laskisi alle nollan ({years}) ja on siksi nolla: trendi ei päde niin pitkälle."
    ),
    "warning.negative_counterfactual": (
        "Trendi laskee alle nollan ({years}), mikä ei ole mahdollista: se ei päde niin pitkälle."
    ),
    "warning.trend_left_out": (
        "Menetelmien vertailusta puuttuu ”{trend}”, jota näistä luvuista ei voi laskea."
    ),
    "warning.investment_later": (
        "Vuoden {last} jälkeisiä toimenpiteen kustannuksia ({amount}) ei ole vähennetty nettosäästöstä."
    ),
    "warning.language": (
        "Osaa tämän tapauksen teksteistä ei ole suomeksi. Ne näytetään sillä kielellä, jolla ne on "
        "kirjoitettu."
    ),
    "warning.declared_prices": (
        "Ilmoitettu kasvu on tapauksen omassa hintatasossa, joten säästöä ei esitetä muissa hinnoissa."
    ),
    "warning.raised": "Korjaus ”{name}” suurentaa säästöä.",
    "warning.unmeasured": (
        "Toimenpiteen omista kustannuksista {amount} maksettiin vuosina, joilta säästöä ei lasketa "
        "({years}). Ne katsotaan osaksi näitä kustannuksia, eikä niitä ole vähennetty nettosäästöstä. "
        "Korjauksissa, nettonykyarvossa ja maksajien osuuksissa ne ovat mukana."
    ),
    "warning.shares": (
        "Maksajien osuudet ovat ilmoitettuina yhteensä {total}; ne on suhteutettu niin, että summa on "
        "100\u00a0%."
    ),
    "warning.no_volume": (
        "Säästöä ei ole jaettu määrän ja yksikkökustannuksen osuuksiin, koska määrän trendi laskee nollaan."
    ),
    "warning.left_out.own": "Vertailusta on jätetty pois alue itse: {names}.",
    "warning.left_out.total": "Vertailusta on jätetty pois muiden alueiden summa: {names}.",
    "warning.left_out.excluded": "Vertailusta on tapauksessa jätetty pois: {names}.",
    "warning.left_out.missing": "Vertailusta on jätetty pois, koska luku puuttuu: {names}.",
    "warning.left_out.not_positive": (
        "Vertailusta on jätetty pois, koska luku on nolla tai negatiivinen: {names}."
    ),
    "warning.left_out.unreadable": "Vertailusta on jätetty pois, koska lukua ei voi lukea: {names}.",
    "warning.left_out.same_figures": (
        "Vertailusta on jätetty pois, koska luvut ovat samat kuin tapauksessa tai toisella alueella: {names}."
    ),
    "warning.odd_figures": (
        "Verrokkialueiden lukuja, jotka ovat yli kaksi ja puoli kertaa niin suuria tai pieniä kuin "
        "ympäröivinä vuosina ja voivat olla virheellisiä: {names}."
    ),
    "warning.without_odd": "Ilman näitä alueita {saved}.",
    "warning.other_figures": (
        "Verrokkialueiden taulukossa on eri luvut ({who}; {years}) kuin tapauksessa. Laskelmassa on käytetty "
        "tapauksen lukuja."
    ),
    # What `savings check` understood of a case.
    "understood.ok": "ok",
    "understood.ok.reported": "ok, vain julkaistut luvut",
    "understood.ok.planned": "ok, ei vielä yhtään vuotta alusta lähtien",
    "understood.measure": "Luvut: {measure}; {parts}",
    "understood.basis.net": "netto",
    "understood.basis.gross": "brutto",
    "understood.from.outturn": "tilinpäätöksistä",
    "understood.from.budget": "talousarvioista",
    "understood.from.statistics": "tilastoista",
    "understood.from.published": "vain julkaistut luvut",
    "understood.from.illustrative": "KUVITTEELLINEN ESIMERKKI",
    "understood.years": "Vuodet: {span}; ennen alkua {before}, alusta lähtien {after}",
    "understood.missing": "; puuttuu: {years}",
    "understood.start": "Alku: {start}",
    "understood.trend": "Trendi: {trend}{growth}; vertailukausi {span}: {count} vuotta",
    "understood.growth": " {growth} vuodessa",
    "understood.excluded": ", pois jätetty: {years}",
    "understood.costs.money": "Kustannukset: {range} vuodessa",
    "understood.costs.other": "Luvut vuosittain: {range}",
    "understood.per_head": "Henkeä kohden ({measure}: {heads}): {range} vuodessa",
    "understood.investment": "Toimenpiteen kustannukset: {amount} vuoden {last} loppuun mennessä ({kinds})",
    "understood.investment.all": "Toimenpiteen kustannukset: yhteensä {amount} ({kinds})",
    "understood.investment.later": "; vuoden {last} jälkeen {amount}",
    "understood.investment.inside": "; sisältyvät edellä mainittuihin kustannuksiin",
    "understood.investment.beside": "; eivät sisälly edellä mainittuihin kustannuksiin",
    "understood.kind.new": "uutta rahaa",
    "understood.kind.moved": "muualta siirrettyä",
    "understood.kind.in_kind": "luontoissuorituksia",
    "understood.prices": "Rahamäärät: {prices}",
    "understood.comparison": "Vertailu: {areas} ({names}); menetelmä: {method}",
    "understood.left_out": "Vertailusta pois jätetyt alueet ({count}): {reasons}",
    "understood.left_out.own": "alue itse ({names})",
    "understood.left_out.total": "muiden alueiden summa ({names})",
    "understood.left_out.excluded": "rajattu pois tapauksessa ({names})",
    "understood.left_out.missing": "luku puuttuu ({names})",
    "understood.left_out.not_positive": "luku on nolla tai negatiivinen ({names})",
    "understood.left_out.unreadable": "lukua ei voi lukea ({names})",
    "understood.left_out.same_figures": "samat luvut kuin tapauksessa tai toisella alueella ({names})",
    "understood.besides": "Lisäksi: {parts}",
    "understood.reported": "julkaistut luvut ({count})",
    "understood.price_index": "hintaindeksi ({name})",
    "understood.own_index": "tapauksen oma",
    "understood.volume": "määrä ({measure}: {numbers})",
    "understood.adjustments": "korjaukset ({count})",
    "understood.payers": "maksajat ({count})",
    "understood.cashable": "rahaa vapauttava osuus ({share})",
    "understood.appraisal": "nettonykyarvo",
    "understood.breaks": "lukujen sisällön muutokset ({count})",
    "understood.provisional": "ennakkotietovuodet ({count})",
    "understood.caveats": "huomautukset ({count})",
    # What could be seen at all, as `savings check` says it beforehand.
    "seen.now": "Liian pieni erottuakseen, {years}: {savings} ({interval})",
    "seen.later.one": "Liian pieni vuoden kuluttua, {years}: {savings}",
    "seen.later.other": "Liian pieni {count} vuoden kuluttua, {years}: {savings}",
    "seen.planned.one": "Liian pieni erottuakseen ensimmäisenä vuonna, {years}: {savings} ({interval})",
    "seen.planned.other": (
        "Liian pieni erottuakseen {count} ensimmäisenä vuonna, {years}: {savings} ({interval})"
    ),
    "seen.own.now": "alle {percent}\u00a0%:n säästö ennakoidusta tasosta",
    "seen.own.later": "alle noin {percent}\u00a0%:n säästö",
    "seen.own.planned": "alle noin {percent}\u00a0%:n säästö ennakoidusta tasosta",
    "seen.own.any": "minkä suuruinen säästö tahansa",
    "seen.beside.now": ", verrokkialueisiin verrattuna alle {percent}\u00a0%:n säästö",
    "seen.beside.later": ", verrokkialueisiin verrattuna alle noin {percent}\u00a0%:n säästö",
    "seen.beside.planned": ", verrokkialueisiin verrattuna alle noin {percent}\u00a0%:n säästö",
    "seen.beside.any": ", verrokkialueisiin verrattuna minkä suuruinen säästö tahansa",
    "seen.beside.unknown": "; verrokkialueisiin verrattuna rajaa ei tiedetä etukäteen",
    "seen.only_beside": "verrokkialueisiin verrattuna {savings}",
    "seen.interval.calibrated": "{level}\u00a0%:n epävarmuusväli",
    "seen.interval.textbook": "{level}\u00a0%:n epävarmuusväli oppikirjojen kaavalla",
    # The rows of a batch.
    "batch.note": (
        "Tässä on kyse kuntien omasta kehittämistyöstä. Kyseessä ei ole tieteellinen tutkimus. Yksittäisten "
        "toimenpiteiden tai muiden yhteiskunnallisten muutosten vaikutusta ei ole eritelty. Mistä kunkin "
        "tapauksen luvut ovat peräisin, kerrotaan sen omassa huomautuksessa (CSV, JSON, raportit)."
    ),
    "batch.case": "Tapaus",
    "batch.unit": "Yks.",
    "batch.saving": "Säästö",
    "batch.lower": "alaraja",
    "batch.upper": "yläraja",
    "batch.percent": "%",
    "batch.failed": "Huom.",
    "batch.observed": "Toteutunut",
    "batch.projected": "Trendi",
    "batch.year": "Vuosi",
    "batch.period": "Jakso",
    "batch.period.baseline": "ennen",
    "batch.period.post": "jälk.",
    "batch.period.outside": "–",
    "batch.period.reported": "ilm.",
    "batch.error": "virhe",
    "batch.reported_only": "vain julkaistut luvut: mitään ei ole laskettu",
    # The summary of a batch.
    "portfolio.count": "Tapauksia",
    "portfolio.estimated": "  arvioitu",
    "portfolio.counted": "    mukana summissa ja keskiarvossa",
    "portfolio.saved": "      kustannukset olivat pienemmät kuin trendin mukaan",
    "portfolio.surely_saved": "        ja säästön epävarmuusväli kokonaan yli nollan",
    "portfolio.not_saved": "      kustannukset eivät olleet pienemmät kuin trendin mukaan",
    "portfolio.surely_not_saved": "        ja säästön epävarmuusväli kokonaan alle nollan",
    "portfolio.invented": "    jätetty pois: kuvitteellisia esimerkkejä",
    "portfolio.invented.included": "    näistä kuvitteellisia, mukana pyynnöstä",
    "portfolio.doubles": "    jätetty pois: sama kunta jo mukana",
    "portfolio.doubles.included": "    näistä samaa kuntaa toistamiseen, mukana pyynnöstä",
    "portfolio.reported_only": "  vain julkaistut luvut, ei summissa",
    "portfolio.error": "  virhe, ei summissa",
    "portfolio.left_out": "SUMMISTA JA KESKIARVOSTA JÄTETTY POIS",
    "portfolio.left_out.invented": "Kuvitteelliset luvut eivät kerro todellisista säästöistä: {names}.",
    "portfolio.left_out.double": (
        "Kukin kunta on mukana vain kerran, ensimmäisellä tapauksellaan. Nämä koskevat samaa kuntaa, samaa "
        "yksikköä ja osittain samoja vuosia, tai niissä on täsmälleen samat vuosittaiset kustannukset "
        "toisella nimellä: {names}. Jos kyse on eri kustannuksista, kaikki saa mukaan valinnalla --include "
        "doubles."
    ),
    "portfolio.counted_is": "{id} (mukana on {of})",
    "portfolio.more": "{names} ja vielä {count} muuta",
    "portfolio.included": "MUKANA PYYNNÖSTÄ",
    "portfolio.included.invented": (
        "Kuvitteellisia tapauksia: {count}. Alla olevat summat ja keskiarvo eivät siksi perustu pelkästään "
        "todellisiin tapauksiin."
    ),
    "portfolio.included.doubles": (
        "Tapauksia, joiden kunta on jo mukana: {count}. Samat kustannukset voivat olla summissa ja "
        "keskiarvossa kahteen kertaan, ja epävarmuusvälit ovat silloin liian kapeita."
    ),
    "portfolio.sums": "SÄÄSTÖT YHTEENSÄ",
    "portfolio.sum.less": (
        "{unit} (tapauksia {count}): kustannukset olivat yhteensä {amount} pienemmät kuin trendin mukaan; "
        "{level}\u00a0%:n todennäköisyydellä {between}."
    ),
    "portfolio.sum.more": (
        "{unit} (tapauksia {count}): kustannukset olivat yhteensä {amount} suuremmat kuin trendin mukaan; "
        "{level}\u00a0%:n todennäköisyydellä {between}."
    ),
    "portfolio.prices": "{unit} {prices}",
    "portfolio.assumed": (
        "Oletus: koko maata koskevat muutokset osuvat kaikkiin sen kuntiin, joten saman maan kahden "
        "tapauksen arviointivirheiden korrelaatio on {correlation}. Eri maiden tapausten arviointivirheet "
        "ovat toisistaan riippumattomia. Tapaukset, joissa maata ei ole ilmoitettu, luetaan samaan maahan."
    ),
    "portfolio.kinds": (
        "Mukana alueita lajeittain: {kinds}. Jos jokin alueista kuuluu toiseen, esimerkiksi kunta "
        "maakuntaan, sen kustannukset lasketaan kahteen kertaan. Ohjelma ei pysty havaitsemaan tätä."
    ),
    "portfolio.kind.municipality": "kuntia {count}",
    "portfolio.kind.county": "maakuntia tai vastaavia {count}",
    "portfolio.kind.state": "osavaltioita {count}",
    "portfolio.kind.other": "muita alueita {count}",
    "portfolio.mean": (
        "Säästö oli keskimäärin {mean} trendin mukaisesta tasosta (tapauksia {count}). Keskiarvo on "
        "{level}\u00a0%:n luottamustasolla {between}."
    ),
    "portfolio.mean.heading": "KESKIMÄÄRÄINEN SÄÄSTÖ",
    "portfolio.mean.assumed": (
        "Oletus: tapaukset ovat toisistaan riippumattomia, eli yhden arviointivirhe ei kerro mitään toisen "
        "virheestä. Koko maata koskevat muutokset osuvat kuitenkin kaikkiin maan tapauksiin. Jos samasta "
        "maasta on useita tapauksia, keskiarvon epävarmuusväli on siksi liian kapea."
    ),
    "portfolio.predicted": (
        "Uuden samantapaisen tapauksen säästö olisi noin {level}\u00a0%:n todennäköisyydellä {between}."
    ),
    "portfolio.checks": "TARKISTUKSET, JOISSA ON HUOMAUTETTAVAA",
    "portfolio.of": "{count}/{all}",
    # The first page of a site of many cases.
    "site.title": "Säästöt tapauksittain",
    "site.cases.one": "{count} tapauksesta {parts}.",
    "site.cases.other": "{count} tapauksesta {parts}.",
    "site.no_case": "Yhdessäkään tapauksessa ei ole todellisia lukuja.",
    "site.less.one": "{count} jäi ennustettua pienemmäksi",
    "site.less.other": "{count} jäi ennustettua pienemmäksi",
    "site.less_but_depends.one": "{count} jäi ennustettua pienemmäksi, mutta tulos riippuu laskutavasta",
    "site.less_but_depends.other": "{count} jäi ennustettua pienemmäksi, mutta tulos riippuu laskutavasta",
    "site.more.one": "{count} nousi ennustettua suuremmaksi",
    "site.more.other": "{count} nousi ennustettua suuremmaksi",
    "site.more_but_depends.one": "{count} nousi ennustettua suuremmaksi, mutta tulos riippuu laskutavasta",
    "site.more_but_depends.other": "{count} nousi ennustettua suuremmaksi, mutta tulos riippuu laskutavasta",
    "site.open.one": "{count} ei osoita suuntaan eikä toiseen",
    "site.open.other": "{count} ei osoita suuntaan eikä toiseen",
    "site.reported_only.one": "{count} tunnetaan vain julkaistuina lukuina",
    "site.reported_only.other": "{count} tunnetaan vain julkaistuina lukuina",
    "site.invented.one": "Lisäksi mukana on {count} kuvitteellinen esimerkki, joka ei ole näissä määrissä.",
    "site.invented.other": (
        "Lisäksi mukana on {count} kuvitteellista esimerkkiä, jotka eivät ole näissä määrissä."
    ),
    "site.doubles.one": (
        "Lisäksi mukana on {count} tapaus, jolla on samat kustannukset kuin toisella; se ei ole näissä "
        "määrissä."
    ),
    "site.doubles.other": (
        "Lisäksi mukana on {count} tapausta, joilla on samat kustannukset kuin toisilla; ne eivät ole "
        "näissä määrissä."
    ),
    "site.errors.one": "{count} tapauksessa on virhe, eikä siitä ole sivua.",
    "site.errors.other": "{count} tapauksessa on virhe, eikä niistä ole sivua.",
    "site.not_summed": "Eri tapausten säästöjä ei lasketa tässä yhteen.",
    "site.mark.invented": "kuvitteellinen",
    "site.mark.double": "samat kustannukset kuin tapauksella {id}",
    "site.verdict.less": "ennustettua vähemmän",
    "site.verdict.less_but_depends": "ennustettua vähemmän, mutta tulos riippuu laskutavasta",
    "site.verdict.more": "ennustettua enemmän",
    "site.verdict.more_but_depends": "ennustettua enemmän, mutta tulos riippuu laskutavasta",
    "site.verdict.open": "avoin: ei suuntaan eikä toiseen",
    "site.verdict.reported_only": "vain julkaistuja lukuja",
    "site.verdict.error": "Virhe: {error}",
    "site.percent.same": "suunnilleen ennusteen verran",
    "site.percent.endless": "rajoja ei voi antaa",
    "site.forest.title": "Kunkin tapauksen säästö prosentteina ennustetusta",
    "site.forest.subtitle": (
        "Kaikki vuodet alusta lähtien. Jos nolla on epävarmuusvälillä, ei näe, säästettiinkö mitään."
    ),
    "site.forest.desc": (
        "{count} riviä, kullakin yksi tapaus: piste on säästö ja viiva sen epävarmuusväli. Kaikki luvut "
        "ovat taulukossa."
    ),
    "site.forest.real": "tapaus",
    "site.forest.invented": "kuvitteellinen esimerkki",
    "site.forest.band": "{level}\u00a0%:n epävarmuusväli",
    "site.forest.less": "vähemmän",
    "site.forest.more": "enemmän",
    "site.table": "Tapaukset",
    "site.column.municipality": "Kunta",
    "site.column.case": "Tapaus",
    "site.column.start": "Alku",
    "site.column.verdict": "Tulos",
    "site.column.saving": "Säästö",
    "site.column.percent": "Prosentteina",
    "site.column.failed": "Tarkistuksia ei läpäisty",
    "site.failed": "{failed}/{judged}",
    "site.filter": "Näytä vain rivit, joilla on",
    "site.shown": "Rivejä näkyvissä: {shown}/{count}",
    "site.footer": "Tehty ohjelmalla savings {version}.",
    # Työkirja: taulukoiden nimet (enintään 31 merkkiä), otsikot ja vartijat.
    "workbook.sheet.summary": "Yhteenveto",
    "workbook.sheet.figures": "Luvut",
    "workbook.sheet.ways": "Laskutavat",
    "workbook.sheet.notes": "Tarkistukset ja huomautukset",
    "workbook.footer": "Ei tieteellinen tutkimus. Huomautus on jokaisen taulukon alussa.",
    "workbook.footer.rows": "Ei tieteellinen tutkimus. Huomautus on jokaisen rivin viimeisessä sarakkeessa.",
    "workbook.page": "sivu {page}/{pages}",
    "workbook.rerun": "aja savings uudelleen",
    "workbook.yes": "kyllä",
    "workbook.no": "ei",
    "workbook.not_judged": "ei arvioitu",
    "workbook.as_reported": "Tämän työkirjan luvut ovat raportin lukuja.",
    "workbook.changed": (
        "LUKUJA ON MUUTETTU: lauseet eivät koske niitä. Muuta tapaustiedostoa ja aja savings uudelleen."
    ),
    "workbook.colours": (
        "Sininen: syötetty luku. Musta: kaava. Harmaa kursiivi: savings-ohjelman laskema luku, joka "
        "ilmoittaa, jos sen pohjana olevaa lukua on muutettu."
    ),
    "workbook.measure": "{measure}. Luvut: {unit}.",
    "workbook.unit": "Luvut: {unit}",
    "workbook.result": "Tulos {years}",
    "workbook.in_report": "Raportissa",
    "workbook.agrees": "Sama kuin raportissa",
    "workbook.projected": "Ennuste",
    "workbook.range_lower": "Säästön {level}:n epävarmuusväli, alaraja",
    "workbook.range_upper": "Säästön {level}:n epävarmuusväli, yläraja",
    "workbook.detectable": "Pienin säästö, joka olisi erottunut",
    "workbook.share": "Säästön osuus ennusteesta",
    "workbook.cost": "Toimenpiteen omat kustannukset",
    "workbook.cost.in_kind": "josta ilman rahaa saatua",
    "workbook.cost.moved": "josta muualta siirrettyä",
    "workbook.gross": "Säästö ennen omia kustannuksia",
    "workbook.net": "Nettosäästö",
    "workbook.net_lower": "Nettosäästön {level}:n epävarmuusväli, alaraja",
    "workbook.net_upper": "Nettosäästön {level}:n epävarmuusväli, yläraja",
    "workbook.chart": "Toteutunut ja ennuste, {who}",
    "workbook.chart.desc": (
        "Viivakuvio vuosittain, {first}–{last}: toteutunut, ennuste vuodesta {start} alkaen ja sen "
        "{level}:n epävarmuusväli. Kaikki luvut ovat taulukossa {sheet}."
    ),
    "workbook.band": "{level}:n epävarmuusväli",
    "workbook.starts_in": "Vuosi lukuna",
    "workbook.as_typed": "Toteutunut tapauksen hinnoin",
    "workbook.index": "Hintaindeksi",
    "workbook.heads": "Henkilöt",
    "workbook.projected_lower": "Ennuste, {level}, alaraja",
    "workbook.projected_upper": "Ennuste, {level}, yläraja",
    "workbook.saving_lower": "Säästö, {level}, alaraja",
    "workbook.saving_upper": "Säästö, {level}, yläraja",
    "workbook.cumulative": "Säästö, kertynyt",
    "workbook.textbook_lower": "Oppikirjan {level}, alaraja",
    "workbook.textbook_upper": "Oppikirjan {level}, yläraja",
    "workbook.total": "Yhteensä {years}",
    "workbook.interval": "{level}:n epävarmuusväli",
    "workbook.baseline": "Vertailukausi",
    "workbook.used": "Luku, jonka kautta suora kulkee",
    "workbook.kept_copy": "Raportissa",
    "workbook.parts": "Kaavojen osat",
    "workbook.unchanged": "Vertailukausi, hintaindeksi ja henkilöt ennallaan",
    "workbook.count": "Vertailukauden vuodet",
    "workbook.level": "Epävarmuusvälin taso",
    "workbook.quantile": "Studentin t",
    "workbook.error": "Keskivirhe suoran ympärillä",
    "workbook.centre": "Vuosien keskiarvo",
    "workbook.spread": "Vuosien poikkeamien neliösumma",
    "workbook.base": "Hintaindeksi vuonna {year}",
    "workbook.usual": "Henkilöt ennen alkua",
    "workbook.line": "Suora",
    "workbook.line_lower": "Suora, alaraja",
    "workbook.line_upper": "Suora, yläraja",
    "workbook.for_chart": "Kuvion luvut",
    "workbook.width": "Välin leveys",
    "workbook.way": "Laskutapa",
    "workbook.from": "Alkaen",
    "workbook.to": "Päättyen",
    "workbook.tenable": "Perusteltu",
    "workbook.counts": "Mukana",
    "workbook.missed": "Poikkeama vuodessa",
    "workbook.saving_in": "Säästö {years}",
    "workbook.limit": "Perustellun tavan suurin poikkeama",
    "workbook.counting": "Mukana olevat tavat",
    "workbook.giving": "joista säästöä antavat",
}
