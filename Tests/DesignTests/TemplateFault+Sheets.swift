extension TemplateFault {
    private static let head = """
        sheet: T9
        title: Test
        about: For tests
        edition: "0.1"
        facts_checked: 2026-11
        review_by: 2027-05
        nations: [england]
        bleed: 3
        sizes: {latin: {normal: 17}}
        styles: {plain: {face: text, size: normal, colour: text}}

        """

    static let bells =
        head + """
            readers: {many: [ar, uk]}
            drawn_on: A4
            papers: [A4, A5]
            pages:
              - name: front
                folds: [105]
                artwork:
                  - {plate: [-3, -3, 213, 40], fill: wall}
                cells:
                  area: {start: 10, end: 200, top: 50, bottom: 280}
                  gaps: [4, 3]
                  grids: {A4: [[2, 3], [3, 4]], A5: [[2, 3]]}
                  artwork:
                    - {plate: [0, 0, 0, 0], fill: paper, other_fill: beam, corner: 2, stroke: text, thickness: 0.4}
                  frames:
                    - name: says
                      area: {start: 2, end: -2, top: 1, bottom: -10}
                      flow:
                        - paragraph: {}
                          style: plain
                          data: "{endonym}"
                    - name: corner
                      area: {start: 2, end: 0, top: -8, bottom: -1}
                  closing:
                    - frames:
                        - name: another
                          area: {start: 3, end: -2, top: 1, bottom: -10}
                frames:
                  - name: title
                    area: {start: 10, end: 200, top: 5, bottom: 35}
              - name: back
                frames:
                  - name: steps
                    area: {start: 10, end: 200, top: 5, bottom: 290}
                    flow:
                      - list: {columns: 1, row_gap: 2, pictogram: 9, indent: 12, number_style: plain, label_style: plain}
                        style: plain
                        entries:
                          - {english: Find the name., label: {english: First}}
                      - pictograms: [passport, form]
                        size: 9
                        gap: 6
            """

    static let card =
        head + """
            readers: pair
            requires: [safe-surgery]
            smallest: 0.5
            pixels: 1080
            large_print: [card]
            drawn_on: card
            papers: [A4, card]
            imposition: {paper: A4, columns: 2, rows: 5}
            frames:
              - name: front
                area: {start: 5, end: 80, top: 5, bottom: 40}
                flow:
                  - paragraph: {}
                    style: plain
                    text: Hello
                  - line:
                      - {text: One, style: plain}
                    opposite:
                      - {text: One, in: second, style: plain}
                  - list:
                      columns: 1
                      row_gap: 2
                      pictogram: 9
                      indent: 12
                      beside: {width: 20, gap: 2, style: plain}
                    style: plain
                    entries:
                      - {pictogram: phone, text: Call, label: {text: Phone}}
              - name: foot
                area: {start: 5, end: 80, top: 42, bottom: 50}
                in: second
                flow:
                  - heading: 2
                    in: second
                    style: plain
                    text: Hello
            """
}
