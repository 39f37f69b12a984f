"""English."""

from __future__ import annotations

GROUPS = {
    "checks": "Checks",
    "trends": "Trends",
    "comparisons": "Comparison methods",
    "verdicts": "Verdicts",
    "words": "Words",
}

WORDS: dict[str, tuple[tuple[str, ...], str]] = {
    # Checks: a name for people, and what it asks, what passed and failed mean, what to do.
    "baseline_length": (
        ("Length of the baseline",),
        """Asks whether there are enough years before the start to draw a trend. It passes with five baseline
        years or more. It fails with fewer, because a line through three or four yearly figures follows their
        accidents, and what it projects is hardly better than a guess. If it fails, fetch earlier accounts;
        the result is otherwise worth little, whatever the other checks say.""",
    ),
    "breaks": (
        ("Breaks in the figures", "break"),
        """Asks whether the figures meant the same all the time. It fails if the case declares that they
        changed meaning within the years that are compared, or if one yearly change in the baseline stands
        out from all the others. Part of the saving may then be bookkeeping. Restate the years on one
        definition, or end the comparison before the break. A slow change of course is not seen by this
        check.""",
    ),
    "declared_growth": (
        ("Declared growth against the baseline",),
        """Asks whether the growth that the case itself declares is faster than its baseline grew. It passes
        if the declared growth lies within what the baseline supports, or below that, which makes the saving
        smaller and is cautious. It fails if the declared growth is above: the saving then looks too large.
        Lower the growth, or say where it is from. Cases that declare no growth are not judged.""",
    ),
    "fit_before_start": (
        ("Fit before the start", "fit"),
        """Asks whether the area and its comparison areas went together before the start about as well as
        such areas do among themselves. It fails if the area's misfit is more than 2.2 times the usual one
        and above 1 %. Those areas then say little about this one. Choose areas that are more alike, use
        figures per head, or take the comparison method 'relative'.""",
    ),
    "high_start": (
        ("Unusually high start",),
        """Asks whether costs were unusually high in the last baseline year. Work is often begun because of
        such a year, and costs that high tend to fall back by themselves, which would look like a saving. It
        fails if that year lies clearly above what the years before it foretell. Draw the trend without that
        year as well (--baseline) and show both. Beside comparison areas, 'regression_to_the_mean' asks the
        same.""",
    ),
    "influence": (
        ("Influence of single years",),
        """Asks whether a single baseline year decides the result. Each year is left out in turn, and the
        total saving is computed again. The check fails if the saving then changes between more and less
        spent, or moves by more than half. Find out what happened in the year that it names. Leave that year
        out (the key 'exclude') only with a reason that you would give to anybody; otherwise show both
        results.""",
    ),
    "parallel_trends": (
        ("Parallel trends",),
        """Asks what 'difference-in-differences' takes for granted: that before the start the area kept its
        distance from the others. It fails if the area drifted away faster than nearly all comparison areas
        do. With fewer than 19 areas it cannot be judged, and passing is no proof. If it fails, use
        'relative' or 'synthetic-control' instead. The other comparison methods do not need parallel trends,
        and are not asked.""",
    ),
    "placebo_in_space": (
        ("Placebo in space", "placebo in other areas"),
        """Tries the same method on areas where nothing was done: each comparison area takes the place of
        this one in turn. It passes if at most 5 % of all areas lie as far from their projection as this one
        does. It fails if more do, because such a difference then often comes by chance: do not claim a
        saving from it. With fewer than 19 comparison areas the check cannot be judged.""",
    ),
    "placebo_in_time": (
        ("Placebo in time", "placebo in earlier years"),
        """Tries the same method at a time when nothing had been done: a start is pretended in the last third
        of the baseline. The method should then find nothing. The check fails if it finds a clear saving or
        loss there, or one as large a year as the real one. It fails in about half of the cases in which
        nothing was saved. If it fails, do not claim a saving from these figures alone.""",
    ),
    "projection_length": (
        ("Length of the projection",),
        """Asks whether the projection looks farther ahead than the baseline looks back. Eight years of
        accounts can carry a trend some eight years ahead; beyond that, a small error in its slope becomes a
        large amount. The check fails if the last year lies farther from the end of the baseline than the
        baseline is long. If it fails, speak of the first years only, or fetch earlier accounts.""",
    ),
    "range_of_methods": (
        ("Range of methods", "range"),
        """The saving under every tenable way: every trend (and comparison method), drawn through every
        window of the baseline, unless the baseline itself contradicts it. The report gives the lowest, the
        median and the highest. The check passes if all of them agree whether less or more was spent than
        projected, and fails if some do not. Give the range then, and not one figure. To pass is no proof:
        where nothing was saved, the ways still agree by chance in about a third of cases.""",
    ),
    "regression_to_the_mean": (
        ("Regression to the mean", "falling back by itself"),
        """Asks whether the area stood unusually high among all areas at the end of the baseline, and whether
        areas that stood as high fell back without any intervention. It fails if both are true: part of the
        saving may be the way back to the usual level. Say so beside the figure. With fewer than eight
        comparison areas, or with costs of zero or below, it cannot be judged.""",
    ),
    "relative_drift": (
        ("Drift against the others",),
        """Asks whether the area's costs were already rising or falling beside those of the comparison areas
        before the start, and whether the answer depends on that drift going on. It fails if it does, and the
        drift would have to last longer than it was seen. Give both amounts in the report, find out what
        moved the area before the start, and speak of the first years only. Only the method 'relative' is
        asked.""",
    ),
    "spill_over": (
        ("Spill-over", "comparison areas with an intervention"),
        """Asks whether comparison areas had an intervention of their own by then. It fails if one of them is
        the municipality of another case in the same folder that had begun. If they did something of the
        kind, this area's saving looks too small: leave them out (the key 'exclude' of the comparison). To
        pass means only that this folder knows of none; ask around.""",
    ),
    "trend_inside_interval": (
        ("Trend inside the interval",),
        """Asks whether the report's trend stays within the calibrated interval, which comes from a trend of
        its own that adapts to the figures. It fails if a year or the total lies outside: the baseline then
        gives little reason to expect such costs. Quote the interval and not the figure, or draw the trend
        'structural'. A textbook interval always holds its trend, and there is nothing to judge.""",
    ),
    # Trends: their names are those of the reports.
    "declared": (
        (),
        """The costs of the last baseline year, and from there the growth that the case itself declares, as
        an amount or a percentage a year. Take it where something known beforehand, such as a wage agreement,
        says how costs would have grown. The figures do not prove it: the check 'declared_growth' compares it
        with the growth of the baseline, and a growth above that makes the saving look too large.""",
    ),
    "drift": (
        (),
        """A straight line from the first to the last baseline year, carried on. It follows the whole change
        of the baseline and nothing in between, so that two odd years at its ends decide everything. It suits
        costs that wander and gather their changes. Compare it with 'linear', which uses all years, and look
        at what the check 'influence' says of the two end years.""",
    ),
    "flat": (
        (),
        """The mean of the baseline, year after year: costs would have stayed at their usual level. It suits
        costs that go up and down about a level and neither grow nor fall. Where costs grow it projects far
        too little, so that a real saving looks like a loss; where they fall it shows a saving that is none.
        The baseline then usually makes it untenable.""",
    ),
    "growth": (
        (),
        """A constant percentage a year, fitted through all baseline years. It suits costs that grow in
        proportion to themselves, as wages and prices make them do. Over a few years it hardly differs from a
        straight line; over many it climbs faster, and the saving with it. All costs must be above zero.
        Compare it with 'linear' before you quote a large saving in a late year.""",
    ),
    "last": (
        (),
        """The costs of the last baseline year, frozen: they would neither have grown nor fallen. It suits
        costs that wander without a direction. It ignores all growth before the start, so with growing costs
        it makes a saving look too small, and one odd last year decides everything. The check 'high_start'
        says whether that year was unusually high.""",
    ),
    "linear": (
        (),
        """A straight line through all baseline years, as near to them as a line can be (least squares),
        carried on after the start. It is the default, because it is what most people mean by 'as before'. It
        takes for granted that costs change by the same amount every year. The range of methods shows what
        other tenable trends give; where they disagree, quote the range.""",
    ),
    "structural": (
        (),
        """A line whose level and slope change with the figures: late years count more than early ones, and a
        slope fades where the figures do not support it. It is an average over many such lines, weighted by
        how well they fit and by what was learned from other yearly series. The calibrated interval comes
        from it, so that this trend always lies inside. Take it where costs have changed course.""",
    ),
    # Comparison methods: their names are those of the reports.
    "difference-in-differences": (
        (),
        """Costs would have changed by as much as those of the comparison areas did on average, in money. It
        needs two areas or more, of about the same size or in figures per head, and it takes for granted that
        before the start the distance to them stayed the same: see the check 'parallel_trends'. Areas of very
        different size, or a drifting distance, call for 'relative' instead.""",
    ),
    "relative": (
        (),
        """The default beside comparison areas. The area's costs are taken in proportion to the geometric
        mean of the others, and it is this ratio that is projected. So what strikes all areas alike, such as
        inflation or a reform, falls out, and areas may be of any size. Costs must be above zero. What
        strikes this area alone still counts as saving or loss.""",
    ),
    "synthetic-control": (
        (),
        """A mix of the comparison areas, weighted so that it comes as near as possible to the area's own
        costs before the start; after the start the mix shows what would have been spent. It needs two areas
        or more, and only costs are matched, no other traits. Look at the weights, and at the check
        'fit_before_start': a mix that did not match before says little about afterwards.""",
    ),
    # Verdicts: what the figures show, in one word.
    "less": (
        ("Less was spent", "less was spent than projected"),
        """Less was spent than projected, by more than chance usually gives: the whole interval of the total
        saving lies above zero, and every tenable way to draw the projection agrees. This is the strongest
        thing that the figures alone can say. It still does not tell the intervention from anything else that
        happened in those years, and it is no scientific study. Read the reasons for doubt before you quote
        it.""",
    ),
    "less_but_depends": (
        ("Less was spent, but it depends", "less but depends"),
        """Less was spent than projected, and the whole interval lies above zero, but the answer depends on
        how the projection is drawn: some tenable way gives no saving, or the report's own way is
        contradicted by the baseline. Give the range and not one figure, say which ways disagree, and ask
        whether there are years or comparison areas that could settle it.""",
    ),
    "more": (
        ("More was spent", "more was spent than projected"),
        """More was spent than projected, by more than chance usually gives: the whole interval of the total
        saving lies below zero, and every tenable way to draw the projection agrees. That need not be the
        fault of the intervention: the figures cannot tell it from anything else that happened, such as a
        reform or more children in need. Look for what else changed in those years.""",
    ),
    "more_but_depends": (
        ("More was spent, but it depends", "more but depends"),
        """More was spent than projected, and the whole interval lies below zero, but the answer depends on
        how the projection is drawn: some tenable way does not show more spending, or the report's own way is
        contradicted by the baseline. Give the range and not one figure, and say which of the ways disagree
        before anybody is blamed or praised.""",
    ),
    "open": (
        ("These figures do not show it", "zero inside"),
        """These figures alone do not show whether anything was saved: zero lies inside the interval of the
        total saving. That does not mean that nothing was saved. A real saving may be too small to be seen
        against the usual ups and downs; the detectable saving says how small. A longer baseline or comparison
        areas may settle it; years to come rarely do. Until then, claim neither.""",
    ),
    "reported_only": (
        ("As reported only", "reported only"),
        """Only published figures exist, and nothing has been computed: the case has no yearly costs. The
        report shows what was published, by whom, and whether it was said beforehand, but it can neither
        confirm nor refute it. Ask the municipality for its yearly costs, some eight years before the start
        and all years after it, and add them to the case as its 'history'.""",
    ),
    # Other words, by the alphabet.
    "adjustments": (
        ("Adjustments", "deadweight", "displacement", "drop-off", "optimism bias"),
        """Steps from the estimate to what may be claimed, which the case itself declares: deadweight (it
        would have happened anyway), displacement (the cost only moved elsewhere), drop-off (an effect that
        wanes), optimism bias (hope). Each multiplies the saving by a factor. They are assumptions, and no
        figure in the report bears them out: look at where the case says that they are from.""",
    ),
    "baseline": (
        ("Baseline", "pre-period", "years before"),
        """The years before the start, through which the trend is drawn. What would have been spent later is
        judged by these years alone, or together with comparison areas. A baseline should have five years or
        more, better eight, all by the same rules of accounting. A year that is known to be odd can be left
        out with a reason (the key 'exclude'); --baseline shows what other years would give.""",
    ),
    "benefit_cost_ratio": (
        ("Benefit-cost ratio", "bcr"),
        """What the saving is worth, divided by what the intervention itself cost, both discounted to one
        year. Above 1, the intervention returned more than was put in. It says nothing about size: a cheap
        measure with a small saving can have a high ratio. Read it with its interval, which is wide whenever
        that of the saving is, and beside the net present value.""",
    ),
    "borrowed": (
        ("Borrowed from other areas", "borrowing"),
        """A few yearly figures say little about how much such costs usually change. Where five or more other
        areas with the same service are known, the width of the interval rests in part on how much their
        costs change from year to year: a quiet baseline gets a wider interval, a restless one a narrower.
        The figure itself does not move. --no-borrow turns it off and shows the difference.""",
    ),
    "calibrated_interval": (
        ("Calibrated interval", "calibrated"),
        """The interval of these reports unless another is asked for. It was tested on many other yearly
        series: a 95 % interval held what really came in about 95 of 100 cases. It comes from a trend that
        adapts, so the report's own line need not be in its middle. It is calibrated on average, and it does
        not foresee a shock that strikes everybody at once.""",
    ),
    "cashable": (
        ("Cashable", "cashable saving"),
        """The part of the saving that frees money. The rest frees time or rooms for other work, which has a
        value but pays no bills. The case says how large the part is, and the report cannot check it. Ask
        whether posts were really left unfilled or contracts really ended: only then does a saving appear in
        the budget of the next year.""",
    ),
    "check": (
        ("Check", "checks"),
        """A test of the estimate itself, not of the intervention. Each asks one question: is the baseline
        long enough, does one year decide, does the method find savings where nothing was done? A check
        passes, fails, or cannot be judged here. A failed check does not make the saving wrong; it says what
        it rests on. And if none fails, that is no proof of a saving.""",
    ),
    "comparison_areas": (
        ("Comparison areas", "comparison", "comparison area"),
        """Other municipalities with the same service and without the intervention. What strikes all alike (a
        reform, inflation, a pandemic) then falls out of the saving, which a trend alone cannot do. Take
        areas that are alike and are accounted alike, the more the better, 19 or more if the placebo is to
        tell anything. Leave out areas that did something of the kind.""",
    ),
    "counterfactual": (
        ("Counterfactual", "projected", "projection"),
        """What would have been spent without the intervention; the reports call it 'projected'. Nobody has
        ever seen it. It is drawn from the years before the start, or from comparison areas, and so it has an
        interval. The saving is the counterfactual less what was really spent, and is therefore never more
        certain than the counterfactual: ask first how that was drawn.""",
    ),
    "detectable_saving": (
        ("Detectable saving", "detectable", "smallest saving"),
        """The smallest saving that these figures could have told from nothing: the total projection less the
        lower end of its interval. A smaller saving leaves zero inside the interval and goes unseen, even if
        it is real. So read 'open' beside it: if the intervention could save 3 % and only 12 % can be seen,
        the figures cannot answer. More baseline years or comparison areas make it smaller.""",
    ),
    "look_back_error": (
        ("Look-back error", "look back"),
        """By how much a trend misses the baseline's own last years when it is drawn without them: the last
        third of the baseline is taken for unknown, year by year, and the misses are averaged. A trend that
        could not have foretold years that are known deserves little trust for years that are not. The error
        decides which ways are tenable.""",
    ),
    "net_and_gross": (
        ("Net and gross saving", "net", "gross", "net saving", "gross saving"),
        """Gross is the saving before the intervention's own cost is taken off, net is what is left after it.
        Where that cost is already inside the yearly costs, the total saving is net; where it is not, it is
        subtracted. If the case does not say what the intervention cost, there is no net saving. Never set
        one claim's gross beside another's net.""",
    ),
    "net_present_value": (
        ("Net present value", "npv", "present value"),
        """The saving less the intervention's own cost, all years counted as worth one year's money: a euro
        in ten years is worth less than a euro today, by the discount rate. Above zero, the intervention paid
        for itself. It depends on the rate, and on what is assumed about years that have not come; the report
        marks those as assumptions.""",
    ),
    "own_cost": (
        ("The intervention's own cost", "investment", "own cost"),
        """What was spent on the intervention itself: staff, rooms, training. The case gives it by year, and
        says whether it is already inside the yearly costs, because it would otherwise be taken off twice or
        not at all. Money moved from elsewhere and work given in kind are costs too, and are shown apart from
        new money. Without it, the report knows only what was spent less or more.""",
    ),
    "payback_year": (
        ("Payback year", "payback"),
        """The first year in which the savings so far, added up without discounting, cover what the
        intervention has cost so far. The report gives the probability that this has happened by then,
        because the savings are uncertain: a payback year with a probability of 40 % is more a hope than a
        result. A late saving that is only assumed is marked so.""",
    ),
    "placebo": (
        ("Placebo",),
        """A trial of the method where nothing can be found, as a sugar pill tries a medicine.
        'placebo_in_time' pretends an earlier start, 'placebo_in_space' takes areas without the intervention.
        A method that finds savings there as well finds them anywhere, and what it finds at the real start is
        worth little. If a placebo fails, do not claim a saving from these figures alone.""",
    ),
    "prediction_interval": (
        ("Prediction interval", "interval", "level", "confidence interval"),
        """The range that is to hold the truth with the probability it names, 95 % unless told (--level). Its
        width says how much such costs change by themselves. If zero lies inside that of the total saving,
        the figures do not show whether anything was saved. Quote the interval with the figure, always; and
        never add up intervals: that of a sum is not their sum.""",
    ),
    "provenance": (
        (
            "Provenance",
            "outturn",
            "accounts",
            "budget",
            "statistics",
            "published",
            "illustrative",
            "invented",
        ),
        """Where the yearly figures come from: closed accounts (outturn), budgets, statistics, published
        figures only, or invented for illustration (illustrative). Accounts say what was spent; a budget says
        only what was meant to be spent, and a saving against it may be none. Invented cases show how the
        program works and say nothing about any municipality. Every report and every row says which it
        is.""",
    ),
    "real_prices": (
        ("Real and nominal", "nominal", "real", "current prices", "fixed prices", "price index"),
        """Nominal amounts are those of each year's own money; real ones are in the prices of one year, so
        that inflation is taken out. A trend through nominal costs carries the inflation of the baseline on:
        if prices then rise less than before, that looks like a saving. With a price index in the case,
        --prices puts everything in one year's prices. Say which of the two you quote.""",
    ),
    "reported_figure": (
        ("Published figure", "reported", "reported figure", "claim"),
        """What somebody has published about the saving. It is a claim by its authors, and never becomes a
        result of the report. It is set beside the estimate for the same years: inside the interval, outside
        it but within reach of other ways that count, outside both, or not to be recomputed. Inside does not
        mean proved: a wide interval holds many figures.""",
    ),
    "saving": (
        ("Saving", "loss", "total saving"),
        """What would have been spent without the intervention, less what was really spent. Above zero, less
        was spent than projected; below zero, more. It is the difference between a figure that is known and
        one that nobody has seen, and so it has an interval. It says that costs went another way, not why:
        the intervention is one possible reason among several.""",
    ),
    "switching_value": (
        ("Switching value",),
        """The share of the estimated saving that is needed to pay back the intervention's own cost. If it is
        17 %, five sixths of the saving could be an illusion, and the intervention would still have paid for
        itself. It is a good question where nobody knows the exact effect: is at least that much believable?
        Above 100 %, even the whole estimate does not pay the cost back.""",
    ),
    "tenable": (
        ("Tenable way", "tenable", "untenable"),
        """A way to draw the projection is tenable if the baseline itself does not contradict it: drawn
        without the baseline's last years, it must foretell them about as well as the best way does, or as
        the usual ups and downs allow (2.5 times the larger of the two). Untenable ways are listed and do not
        count. With fewer than six baseline years nothing is judged, and all ways count.""",
    ),
    "textbook_interval": (
        ("Textbook interval", "textbook"),
        """The interval that the formula of the trend itself gives (--interval textbook). It is right if
        costs really follow that trend with independent noise, which yearly costs seldom do: on real yearly
        series, a '95 %' interval of a straight line held the truth in about two cases of three. It is too
        narrow as a rule. Use it to compare with other software, not to decide.""",
    ),
    "trend": (
        ("Trend",),
        """A named way to get from the costs before the start to what would have been spent afterwards: a
        straight line, a constant yearly rate, the mean, and others. No trend is true; some fit better than
        others. --trend draws another one, and the range of methods shows all of them. A saving that only one
        trend shows is a saving of that trend. 'savings trends' lists them.""",
    ),
    "unrest": (
        ("Unrest",),
        """How much the yearly changes of the baseline differ from each other: the mean distance of the
        changes from their mean. Costs that grow by the same amount every year have an unrest of zero; jumpy
        costs have a large one. It sets how exactly a trend must have foretold the baseline's last years to
        be tenable: in jumpy accounts more ways are, and less can be seen.""",
    ),
    "verdict": (
        ("Verdict",),
        """What the figures show, in one word: 'less' or 'more' was spent than projected, the same 'but
        depends' on how the projection is drawn, 'open' if they do not show it, or 'reported_only' if nothing
        was computed. It follows from the interval of the total saving and from the tenable ways, and from
        nothing else: failed checks stand beside it as reasons for doubt.""",
    ),
    "way": (
        ("Way", "ways"),
        """One trend, or one comparison method, drawn through one window of the baseline: all baseline years,
        or only the later ones, at least four. There are often some thirty ways, and each gives its own
        saving. The report's own way is its trend through the whole baseline. Those that the baseline does
        not contradict are tenable, and make up the range of methods.""",
    ),
}
