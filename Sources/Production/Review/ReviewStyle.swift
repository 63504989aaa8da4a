internal import Design
internal import Translation

/// The look of a proof's page, in the colours of the sheets.
struct ReviewStyle {
    private let palette: Palette
    private let language: Language

    init(_ proof: ReviewProof) { (palette, language) = (proof.palette, proof.language) }

    var rules: String {
        PackStyle.colours(in: palette) + Self.page + ownWords + Self.messages + Self.answers + Self.sheets + Self.wide
            + Self.print
    }

    /// The fonts of the sheets, and what telephones have instead.
    private var ownWords: String {
        let families = language.setting.textFamilies + (Self.standIns[language.setting.name] ?? [])
        let names = families.map { "\"\($0)\"" }.joined(separator: ",")
        let spacing = max(1.5, language.setting.textSpacing)
        return ".own{font-family:\(names),system-ui,sans-serif;line-height:\(spacing);font-weight:400}\n"
            // Within a line of English a single word must not push the lines apart.
            + "bdi.own{line-height:1.2}\n"
    }

    private static let standIns = [
        "naskh": ["Segoe UI", "Geeza Pro", "Arial"],
        "nastaliq": ["Jameel Noori Nastaleeq", "Urdu Typesetting", "Geeza Pro"],
        "devanagari": ["Nirmala UI", "Kohinoor Devanagari"], "bengali": ["Nirmala UI", "Kohinoor Bangla"],
        "gurmukhi": ["Nirmala UI", "Gurmukhi MN"], "gujarati": ["Nirmala UI", "Kohinoor Gujarati"],
        "tamil": ["Nirmala UI", "Tamil Sangam MN"], "ethiopic": ["Nyala", "Ebrima", "Kefa"],
        "khmer": ["Khmer UI", "Khmer Sangam MN"], "burmese": ["Myanmar Text", "Myanmar MN", "Padauk"],
        "simplified": ["PingFang SC", "Microsoft YaHei"], "traditional": ["PingFang TC", "Microsoft JhengHei"],
    ]

    private static let page = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:var(--room);color:var(--text);overflow-wrap:anywhere;
          font:1.0625rem/1.5 "Noto Sans",system-ui,"Segoe UI",Roboto,Arial,sans-serif}
        h1,h2,h3,h4{margin:0;line-height:1.25;font-family:"Noto Serif",Georgia,"Times New Roman",serif}
        p,ol,ul,dl,dd,figure{margin:0}
        a{color:var(--door)}
        a:focus-visible,summary:focus-visible,input:focus-visible,textarea:focus-visible{outline:3px solid var(--wall);
          outline-offset:2px;border-radius:2px}
        .skip{position:absolute;left:-99rem;background:var(--paper);padding:.6rem 1rem;z-index:1}
        .skip:focus{left:0;top:0}
        .store{position:absolute}
        header{background:var(--wall);color:var(--room);border-bottom:.5rem solid var(--light)}
        .inner,main,footer{max-width:70rem;margin:0 auto;padding:0 1rem}
        .inner{padding-top:1.5rem;padding-bottom:1.5rem}
        .for{color:var(--light);font-weight:700}
        h1{font-size:clamp(1.8rem,7vw,3rem);margin:.2rem 0 .4rem}
        main section,nav{margin-top:2rem}
        h2{font-size:1.45rem;margin-bottom:.7rem}
        .notice{background:var(--paper);border:2px dashed var(--door);border-radius:.5rem;padding:.9rem 1.1rem}
        .notice h2{font-size:1.2rem;margin-bottom:.3rem;color:var(--door)}
        .notice.good{border:2px solid var(--strike)}
        .notice.good h2{color:var(--strike)}
        ol,ul{padding-left:1.5rem}
        li{margin-bottom:.4rem}
        .counts div,.advice div{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.2rem 1rem;padding:.25rem 0}
        .counts div{grid-template-columns:minmax(0,10.5rem) minmax(0,1fr)}
        dt{font-weight:700}
        dd{min-width:0}
        .remarks p{max-width:60ch;margin-bottom:.6rem}
        nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}
        nav li{margin:0}
        nav a{display:flex;align-items:center;min-height:2.75rem;padding:.25rem .8rem;border-radius:.4rem;
          background:var(--beam);color:var(--text);text-decoration:none}
        nav a:hover{background:var(--light)}
        footer{margin-top:3rem;padding-top:1rem;padding-bottom:2.5rem;font-size:.95rem}

        """

    private static let messages = """
        .sheet-messages>h2{border-bottom:3px solid var(--light);padding-bottom:.4rem}
        .message{background:var(--paper);border:1px solid var(--beam);border-radius:.5rem;padding:1rem;margin-top:1.1rem}
        .message:target{border-color:var(--wall);box-shadow:0 0 0 2px var(--wall)}
        h3{font-size:1.2rem;margin-bottom:.8rem}
        .number{display:inline-block;min-width:2rem;padding:0 .45rem;border-radius:1rem;background:var(--light);
          color:var(--text);text-align:center;text-decoration:none;font-family:"Noto Sans",system-ui,sans-serif;
          font-size:1rem;line-height:1.7}
        .cut{display:block;width:100%;height:auto;border:1px solid var(--label)}
        .veil{fill:#fff;fill-opacity:.55}
        .edge,.mark{fill:none;vector-effect:non-scaling-stroke}
        .edge{stroke:var(--paper);stroke-width:6px}
        .mark{stroke:var(--door);stroke-width:3px}
        figcaption{font-size:.93rem;padding:.4rem 0 .8rem}
        .translation{font-size:1.45rem;margin-bottom:.5rem}
        .slot{background:var(--beam);border-radius:.25rem;padding:0 .25rem;font:.85em "Noto Sans",system-ui,sans-serif}
        .state{border-left:.3rem solid var(--door);padding-left:.7rem;margin-bottom:.6rem;font-weight:700}
        summary{cursor:pointer;padding:.3rem 0}
        bdi.hidden{border:1px solid var(--wall);border-radius:.25rem;padding:0 .2rem;margin:0 .15rem;
          font:700 .7em "Noto Sans",system-ui,sans-serif}
        .words dl{display:grid;gap:.5rem;margin:.4rem 0 .2rem}
        .words dd p+p{margin-top:.3rem}
        .none dd{font-style:italic}
        .problems{border-left:.3rem solid var(--door);padding-left:.9rem}
        .words .problems{margin-top:.9rem}
        h4{font-size:1.05rem;color:var(--door)}
        .problems ul{padding-left:1.2rem}
        .problems .own{display:block;font-size:1.1rem}
        .problems bdi.own{display:inline;font-size:1em}
        code{font-size:.85em;overflow-wrap:anywhere}

        """

    private static let answers = """
        fieldset{border:1px solid var(--label);border-radius:.4rem;margin:1rem 0 0;padding:.4rem .9rem .9rem;min-width:0}
        legend{font-weight:700;padding:0 .3rem}
        label{display:block;padding:.35rem 0}
        .tick{display:grid;grid-template-columns:1.6rem 1fr;gap:.6rem;align-items:start;min-height:2.75rem}
        input{width:1.4rem;height:1.4rem;margin:.1rem 0 0;accent-color:var(--strike)}
        textarea{display:block;width:100%;min-height:4.2rem;padding:.5rem;border:1px solid var(--label);
          border-radius:.3rem;background:var(--paper);color:var(--text);font:inherit;resize:vertical}
        .all li{margin-bottom:.8rem}

        """

    private static let sheets = """
        .gallery{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,11rem),1fr));
          align-items:start}
        .sheet summary{display:block;padding:0}
        .sheet svg{display:block;width:100%;height:auto;border:1px solid var(--label)}
        .sheet summary svg{max-height:14rem}
        .sheet summary span{display:block;padding:.3rem 0;text-decoration:underline}
        .sheet[open]{grid-column:1/-1}
        .sheet[open] summary svg{display:none}

        """

    private static let wide = """
        @media (min-width:52rem){
        .summary{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}
        .summary>.notice,.summary>.problems,.summary>nav{grid-column:1/-1}
        .columns,.message fieldset{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.5rem;
          align-items:start}
        }

        """

    private static let print = """
        @page{size:A4;margin:13mm}
        @media print{
        body{background:none;color:#000;font-size:9pt;line-height:1.35}
        header{background:none;color:#000;border-bottom:2pt solid #000}
        .inner,main,footer{max-width:none;padding:0}
        .inner{padding-bottom:3mm}
        .for{color:#000}
        h1{font-size:21pt}
        h2{font-size:13pt;break-after:avoid}
        h3{font-size:11pt;margin-bottom:2mm;break-after:avoid}
        nav,.skip,#sheets>p{display:none}
        main section{margin-top:5mm}
        a{color:#000;text-decoration:none}
        .number{border:.7pt solid #000;font-size:9pt}
        .message,.notice,fieldset,.all li{break-inside:avoid}
        .message{background:none;border:0;border-bottom:.5pt solid #000;border-radius:0;padding:0 0 3mm;margin-top:4mm}
        .columns,.message fieldset{display:grid;grid-template-columns:72mm 1fr;gap:0 5mm}
        .cut,.veil,.edge,.mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .edge{stroke-width:3px}
        .mark{stroke-width:1.5px}
        figcaption{font-size:8pt;padding:1mm 0 0}
        .translation{font-size:13pt}
        .words dl{gap:1mm}
        fieldset{margin-top:2mm;padding:0 2mm 1.5mm}
        .tick{min-height:0;padding:.3mm 0;grid-template-columns:4mm 1fr;gap:1.5mm}
        input{width:3.4mm;height:3.4mm;margin:.3mm 0 0}
        textarea{min-height:10mm}
        .all textarea{min-height:15mm}
        .gallery{grid-template-columns:repeat(4,1fr)}
        .sheet{break-inside:avoid}
        .sheet summary svg{max-height:60mm}
        footer{font-size:8pt;margin-top:5mm}
        }

        """
}
