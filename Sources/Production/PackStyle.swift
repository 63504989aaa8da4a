internal import Design

/// The look of `contents.html`, in the colours of the sheets.
enum PackStyle {
    /// The roles of the palette that the page needs.
    static let roles = ["text", "wall", "door", "strike", "light", "beam", "room", "label", "paper"]

    static func rules(in palette: Palette) -> String { colours(in: palette) + page + sheets + phones + print }

    /// The palette as variables that other rules name.
    static func colours(in palette: Palette) -> String {
        let colours = roles.compactMap { role in colour(role, in: palette).map { "--\(role):\($0)" } }
        return ":root{\(colours.joined(separator: ";"))}\n"
    }

    static func colour(_ role: String, in palette: Palette) -> String? { palette[role].map(hex) }

    private static func hex(_ colour: Colour) -> String {
        "#"
            + [colour.red, colour.green, colour.blue].map { part in
                (part < 16 ? "0" : "") + String(part, radix: 16)
            }.joined()
    }

    private static let page = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--room);color:var(--text);
          font:1.0625rem/1.5 "Noto Sans",system-ui,"Segoe UI",Roboto,Arial,sans-serif}
        h1,h2,h3,h4{margin:0;line-height:1.2;font-family:"Noto Serif",Georgia,"Times New Roman",serif;
          text-wrap:balance}
        p,ol,ul,dl,dd{margin:0}
        a{color:var(--door);overflow-wrap:anywhere}
        a:focus-visible{outline:3px solid var(--wall);outline-offset:2px;border-radius:2px}
        header{background:var(--wall);color:var(--room);border-bottom:.5rem solid var(--light)}
        .inner,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
        .inner{display:flex;align-items:end;justify-content:space-between;gap:1.5rem;padding-top:2rem}
        .inner>div{padding-bottom:1.75rem}
        .for{color:var(--light);font-weight:700}
        h1{font-size:clamp(1.9rem,5vw,3rem);margin:.2rem 0 .5rem;overflow-wrap:anywhere}
        header svg{flex:none;width:7rem;height:8.5rem;display:block}
        main>*{margin-top:2.25rem}
        h2{font-size:1.6rem;margin-bottom:.9rem}
        .notice{background:var(--paper);border:2px dashed var(--door);border-radius:.5rem;padding:1rem 1.25rem}
        .notice h2{font-size:1.3rem;margin-bottom:.35rem;color:var(--door)}
        .notice.good{border:2px solid var(--strike)}
        .notice.good h2{color:var(--strike)}
        ol{list-style:none;padding:0;counter-reset:step;display:grid;gap:.75rem 1.75rem;
          grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr))}
        ol li{counter-increment:step;position:relative;padding-left:2.75rem}
        ol li::before{content:counter(step);position:absolute;left:0;top:0;width:2rem;height:2rem;
          border-radius:50%;background:var(--light);font-weight:700;text-align:center;line-height:2rem}
        ol strong{display:block}
        nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem}
        nav a{display:flex;align-items:center;gap:.5rem;min-height:2.75rem;padding:.25rem .8rem;
          border-radius:.4rem;background:var(--beam);color:var(--text);text-decoration:none}
        nav a:hover{background:var(--light)}
        footer{margin-top:3rem;padding-top:1rem;padding-bottom:2.5rem;font-size:.95rem}

        """

    private static let sheets = """
        .language{margin-top:1.75rem;scroll-margin-top:1rem}
        h3{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem .8rem;font-size:1.35rem;
          padding-bottom:.4rem;margin-bottom:.9rem;border-bottom:3px solid var(--light)}
        bdi[lang]{font-weight:400;font-family:"Noto Sans",system-ui,"Segoe UI",Roboto,Arial,sans-serif}
        bdi:lang(ar),bdi:lang(ckb),bdi:lang(fa),bdi:lang(prs),bdi:lang(ps){font-family:"Noto Naskh Arabic","Segoe UI","Geeza Pro",system-ui,sans-serif}
        bdi:lang(ur){
          font-family:"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting","Geeza Pro",system-ui,serif;
          line-height:1.9}
        .sheets{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,29rem),1fr))}
        article{display:flex;gap:1.1rem;background:var(--paper);border:1px solid var(--beam);
          border-radius:.5rem;padding:1.1rem}
        article>img{flex:none;align-self:start;width:8.5rem;height:auto;border:1px solid var(--label)}
        article>div{min-width:0;flex:1}
        h4{font-size:1.15rem;margin-bottom:.2rem}
        .state{display:inline-block;margin:.55rem 0 .2rem;padding:.15rem .6rem;border:1.5px dashed var(--door);
          border-radius:.3rem;color:var(--door);font-weight:700;font-size:.95rem;line-height:1.35}
        .state.approved{border-style:solid;border-color:var(--strike);color:var(--strike)}
        dl{display:grid;gap:.3rem;margin-top:.5rem;font-size:.97rem}
        dl div{display:grid;grid-template-columns:4.6rem 1fr;gap:.6rem}
        dt{font-weight:700}
        .missing{padding-left:1.2rem}
        .missing li{margin-bottom:.4rem}

        """

    private static let phones = """
        @media (max-width:34rem){
        .inner{padding-top:1.25rem}
        header svg{width:4.5rem;height:5.5rem}
        article{padding:.85rem;gap:.8rem}
        article>img{width:5.5rem}
        dl div{grid-template-columns:1fr;gap:0}
        }

        """

    private static let print = """
        @page{size:A4;margin:14mm}
        @media print{
        body{background:none;color:#000;font-size:9.5pt;line-height:1.4}
        header{background:none;color:#000;border-bottom:2pt solid #000}
        .inner,main,footer{max-width:none;padding:0}
        .inner>div{padding-bottom:4mm}
        .for{color:#000}
        h1{font-size:22pt}
        header svg,nav{display:none}
        h2{font-size:14pt;break-after:avoid}
        h3{font-size:12.5pt;padding-top:2mm;margin-bottom:2.5mm;break-inside:avoid;break-after:avoid;
          border-bottom:1pt solid #000}
        h4{font-size:11pt}
        main>*{margin-top:6mm}
        .language{margin-top:5mm}
        ol{grid-template-columns:1fr 1fr}
        ol li::before{background:none;border:1pt solid #000}
        .sheets{display:block}
        article,.notice,ol li,.missing li{break-inside:avoid}
        article{background:none;padding:0 0 2.5mm;margin-bottom:2.5mm;gap:4mm;border:0;border-bottom:.5pt solid #000;
          border-radius:0}
        article>div{display:grid;grid-template-columns:1fr 1fr;grid-template-rows:auto auto 1fr;gap:0 5mm}
        article dl{grid-column:2;grid-row:1/span 3;margin:0;align-content:start}
        article>img{width:20mm}
        .state{justify-self:start;align-self:start}
        dl,.state{font-size:8.5pt}
        dl div{grid-template-columns:13mm 1fr;gap:1.5mm}
        a{color:#000;text-decoration:none}
        footer{font-size:8.5pt;margin-top:6mm}
        }

        """
}
