<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AppearanceSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/appearance_section.py"/>
        <source>The piano looks the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <location filename="../../sargam_desktop/ui/application.py"/>
        <source>Something went wrong. What was played is kept. The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangementRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>Fit to my keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>Move notes without a key by octaves; the song is judged as fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>Play the song in its own key, with all notes where they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>and {count} more moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarFields</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>All bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>All left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>As imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>First bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>Last bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>Right hand from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/bar_fields.py"/>
        <source>Right hand from this key up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarsCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Bar by bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Bar {number}: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Weakest: {passage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Weakest: {passage}, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>Weakest: {passage}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>not played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>notes right and in time, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>notes right, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>{count} bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>{hand} {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/bars_card.py"/>
        <source>{said}, median {ms}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BestResults</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/best_results.py"/>
        <source>Best results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/best_results.py"/>
        <source>{mode}: {grade}, {overall} of 100 · {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/best_results.py"/>
        <source>{percent} % known · played once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/best_results.py"/>
        <source>{percent} % known · played {plays} times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>1 stray tap, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>About {count} more taps bring it to ±{ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>By click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>By flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>By playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Delay {median}, give or take {margin} ms, spread {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Each dot is a tap, the line their median, the band their spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>It is taken off every press before it is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Measure by click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Measure by flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Music varies more than taps do. Tap instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>No click can be heard: there is no sound output. Choose one in Settings, or measure by flash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Not steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Only {input} is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Play a song in tempo mode on this keyboard, or tap instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Reading your last sessions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Spread {spread} ms, limit {limit}. Not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Start, then tap with each click: any key of your keyboard, or the space bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Start, then tap with each flash: any key of your keyboard, or the space bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Tap again, a little slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Tap on for ±{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Tap with each click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Tap with each flash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>Too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>What you played in tempo mode lately. Each dot is a note, the band is the spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} stray taps, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{count} timed notes, {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{input}, no sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/calibration_wording.py"/>
        <source>{input}, sound through {output}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/calibration_flow.py"/>
        <source>Delay {delay} is set for {devices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration_flow.py"/>
        <source>The clicks stopped: the sound output failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Choose how to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>How to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Leave without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Measure the delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Start, or apply the delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/calibration_view.py"/>
        <source>Tap; any letter does the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>A–Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Popular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Search songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/choice_bar.py"/>
        <source>Title, composer, tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Ahead of the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>An alankar on every degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>At {tempo} % of the tempo: {success} % right expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Bar {first} is not learnt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Bars go wrong where they are reached: {first}–{last} with half a bar before, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Bars that are not learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Bars {first}–{last} are not learnt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Bars {first}–{last} for each hand alone show which one pulls; then both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Behind the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Black keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Black keys and key signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Chords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Chords broken, then whole: {song}, bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Chords of {size} notes and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Done in {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Done in {minutes} min, {accuracy} % right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Done in {minutes} min, {accuracy} % right; asked again in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Done in {minutes} min, {accuracy} % right; asked again tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Dotted rhythms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Dragging within the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Drift within the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Each chord note by note lets the hand find its shape; then whole, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Each place with the interval, between its neighbours; then the interval alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Early or late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Eighths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Fifths down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Fifths up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Fourths down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Fourths up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Hands apart, then together: {song}, bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Hesitation before a new position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Leaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Long and short, then short and long, then evenly: each finger is quick once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major sevenths down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major sevenths up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major sixths down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major sixths up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major thirds down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Major thirds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor sevenths down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor sevenths up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor sixths down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor sixths up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor thirds down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Minor thirds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>Not played yet, {notes} notes; {expected} % right expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>Not played yet; {minutes} min long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Notes on the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>Nothing is due and 0 bars are weak: a pattern to warm up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Octaves down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Octaves up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces with one flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces with one sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces with {count} flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces with {count} sharps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Pieces without sharps and flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Put in for the {left} min that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Repeated notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Rhythms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Rushing within the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Seconds down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Seconds up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Semitones down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Semitones up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Sixteenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Steps of {semitones} semitones down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Steps of {semitones} semitones up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Syncopations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Taken out: nothing is left to do on it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>Taken out: {left} of {minutes} min are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The bars with their approach: {song}, bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The first notes of bar {first} on each degree of the scale, an octave up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The goal of the leap from the key below and the key above it, then the leap, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The interval in its place: {song}, bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The leap from both sides: {song}, bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>The music waits for you: even at {tempo} % of the tempo only {success} % right expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The pattern as an alankar: {song}, bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The rhythm alone, on one key: {song}, bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>The run in dotted rhythms: {song}, bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Triplets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Tritones down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Tritones up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>Uneven runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/drills.py"/>
        <source>Without keys to look for only time is left: bars {first}–{last} on one key, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>You know {known} % of it; last played today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>You know {known} % of it; last played yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>You know {known} % of it; last played {days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>by {ms} ms a beat, the median of {sample} bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>by {ms} ms, the median of {sample} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>too few bars to say, {sample} of {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>too few notes to say, {sample} of {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right at {tempo} % of the tempo today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right at {tempo} % of the tempo yesterday; the chance that it is still known is {known} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right at {tempo} % of the tempo {days} days ago; the chance that it is still known is {known} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right last time; {expected} % expected at full tempo, {wanted} % wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right today, while the music waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right yesterday, while the music waited; still known: {known} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{accuracy} % right {days} days ago, while the music waited; still known: {known} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_answer.py"/>
        <source>{before} % → {after} % of the tempo: {accuracy} % right just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{done} of {steps} steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes came out of time, elsewhere {rest} %; half of them more than {ms} ms late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes came out of time, elsewhere {rest} %; they spread over ±{ms} ms, elsewhere ±{plain} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes came out of time; elsewhere {rest} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes went wrong, spread over {bars} bars, none of them far more than others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{faults} of {sample} notes went wrong; elsewhere {rest} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{lesson}, step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bar {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bar {first}, left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bar {first}, right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bars {first}–{last}, left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/plan_words.py"/>
        <source>{song}, bars {first}–{last}, right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{what}, {hand}: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/coach/finding_wording.py"/>
        <source>{what}: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/continue_card.py"/>
        <source>Continue where you left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/continue_card.py"/>
        <source>From bar 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Ctrl {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Loop: {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Metronome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Movable Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>No notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/control_row.py"/>
        <source>Whole piece</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountInDial</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/count_in_dial.py"/>
        <source>Count-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/count_in_dial.py"/>
        <source>Count-in, one bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/count_in_dial.py"/>
        <source>Count-in, two bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelayCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Ctrl D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Delay of player and keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>For {devices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Measure the delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Not measured yet: the delay set for all devices counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>Taken off every key press before it is judged. Set it above zero if you are told that you are late although you are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>{way}: {delay} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/delay_card.py"/>
        <source>{way}: {delay}, spread {spread}, from {count} presses · {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviationPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>early taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>late taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/deviation_picture.py"/>
        <source>{count} taps, median {median}, spread {spread}, strays {strays}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceChip</name>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>Looking for a keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>No MIDI here. Letter keys play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>{name} connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/device_chip.py"/>
        <source>{name} lost. Paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Chords of up to {most} notes in a hand; {percent} % of all strokes are chords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Fast: {speed} notes a second where one hand is quickest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Leaps in the left hand, the widest {width} keys; {percent} % of its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Leaps in the right hand, the widest {width} keys; {percent} % of its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Moderate speed: {speed} notes a second where one hand is quickest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>No leaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>One hand alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>One note at a time in each hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>Slow: {speed} notes a second where one hand is quickest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>The left hand moves on its own in {percent} % of the strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>The left hand moves only with the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>White keys only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>{count} different keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>{count} notes, {rate} a second in all, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>{percent} % black keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/difficulty_wording.py"/>
        <source>{percent} % black keys, {foreign} % of the notes outside the scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifficultyCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/difficulty_card.py"/>
        <source>grade {grade} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/difficulty_card.py"/>
        <source>grade {grade} of 10, worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/drop_hint.py"/>
        <source>Drop MIDI, MusicXML or sargam files, or folders, to add them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Edit {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Give the song a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Tags, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/edit_dialog.py"/>
        <source>Worked out from the notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/end_card.py"/>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/end_card.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>--ladder needs --mode tempo: in the other modes the tempo is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>--ladder needs somebody who plays on --midi-port NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/render.py"/>
        <source>--sound names a sound of a soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>A daily goal of {goal_minutes} minutes is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course_lessons.py"/>
        <source>A module is a folder with a module.toml; choose another folder in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/lesson_check.py"/>
        <source>A module is a folder with a {module_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/sargam/sargam_lines.py"/>
        <source>A note begins outside of the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/session_writer.py"/>
        <source>A part of a session cannot be kept ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/score_blob.py"/>
        <source>A score in the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/session_json.py"/>
        <source>A session in the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/store_errors.py"/>
        <source>An entry in the database is damaged ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/live_desk.py"/>
        <source>Another program holds {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Check the file's permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>Check the name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/imports.py"/>
        <source>Choose .mid, .musicxml or .mxl files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_chunks.py"/>
        <source>Choose a .mid file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/song_files.py"/>
        <source>Choose a .mid, .musicxml, .mxl or .sargam file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>Choose a file that Sargam made with Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <location filename="../../sargam_desktop/adapters/importers/midi_tracks.py"/>
        <source>Choose a shorter piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Choose a smaller file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/paths.py"/>
        <source>Choose another data folder with --data-dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <location filename="../../sargam_desktop/adapters/importers/midi_chunks.py"/>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parts.py"/>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_tree.py"/>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_file.py"/>
        <source>Choose another file, SF2 or SF3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/offline.py"/>
        <location filename="../../sargam_desktop/adapters/exporters/whole_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>Choose another folder, or free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course_lessons.py"/>
        <source>Choose another id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/exporters/whole_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/learners.py"/>
        <location filename="../../sargam_desktop/adapters/store/own_settings.py"/>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>Choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_cache.py"/>
        <source>Choose another one in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/page_writer.py"/>
        <source>Choose another printer, or save a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_piano.py"/>
        <source>Choose another sound or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/swara_paper.py"/>
        <source>Choose fewer bars, or its staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/swara_paper.py"/>
        <source>Choose others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Choose the other hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/own_settings.py"/>
        <source>Choose them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Choose them again in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/reception.py"/>
        <source>Choose with --learner NAME, or once with “sargam learners use NAME”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>Choose {least_goal_minutes} to {most_goal_minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/live_desk.py"/>
        <source>Close it, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_input.py"/>
        <source>Close the other program, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/input_choice.py"/>
        <source>Connect a keyboard or start its driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/toml_settings.py"/>
        <source>Correct the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_errors.py"/>
        <source>Correct the line; docs/sargam-text.md has the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>Export it again from your notation program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_export.py"/>
        <source>Export it as MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/sargam/sargam_lines.py"/>
        <location filename="../../sargam_desktop/domain/sargam/sargam_text.py"/>
        <source>Export the original file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/desk_note.py"/>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>Free some space or make the folder writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Free some space, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>Get the file again from where it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/render.py"/>
        <source>Give --soundfont FILE too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/library.py"/>
        <source>Give more of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>Give the song a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>Grades go from {easiest} to {hardest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/notation_trace.py"/>
        <source>Import the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/notation_file.py"/>
        <source>Import the piece as MusicXML to see it on a staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Install the newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/migration.py"/>
        <source>Install the newest version, or choose another data folder with --data-dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/svg_cleaning.py"/>
        <location filename="../../sargam_desktop/adapters/notation/verovio_page.py"/>
        <source>Install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/backend.py"/>
        <source>Install what is missing, or play with the computer keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/launch.py"/>
        <source>Install what is missing; `make run` names the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/render.py"/>
        <source>It begins with: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <location filename="../../sargam_desktop/tutor/course.py"/>
        <source>It has bars {numbers} to {numbers_}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/reception.py"/>
        <source>It is not known who plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>It must be within {slowest_percent} to {fastest_percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/song_files.py"/>
        <source>Let it end with {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/page_writer.py"/>
        <source>Look whether it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/paths.py"/>
        <source>Make it writable, or choose another data folder with --data-dir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>More than one learner is called “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/input_choice.py"/>
        <source>No keyboard is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/piano_output.py"/>
        <source>No sound device can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/verovio_page.py"/>
        <source>No staff can be drawn: Verovio is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/svg_cleaning.py"/>
        <source>No staff can be drawn: the music font is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/bootstrap.py"/>
        <source>Not all that was played could be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/page_writer.py"/>
        <source>Nothing can be printed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_input.py"/>
        <source>Plug it in and switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_pages.py"/>
        <source>Practise it with falling notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>Practise the {value} hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <source>Restart the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/migration.py"/>
        <source>Restore a backup of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/store_errors.py"/>
        <source>Restore a backup of it, {elsewhere}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/coaching.py"/>
        <location filename="../../sargam_desktop/adapters/store/imports.py"/>
        <location filename="../../sargam_desktop/adapters/store/learners.py"/>
        <location filename="../../sargam_desktop/adapters/store/lesson_progress.py"/>
        <location filename="../../sargam_desktop/adapters/store/practice_days.py"/>
        <location filename="../../sargam_desktop/adapters/store/score_blob.py"/>
        <location filename="../../sargam_desktop/adapters/store/session_json.py"/>
        <source>Restore a backup of sargam.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/recordings.py"/>
        <location filename="../../sargam_desktop/engine/session_log.py"/>
        <source>Restore a backup to hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>Restore a backup with `sargam db restore`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <location filename="../../sargam_desktop/adapters/store/restoring.py"/>
        <source>Restore another backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/piano_output.py"/>
        <source>Sargam goes on silently, and sounds again as soon as there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/piano_output.py"/>
        <source>Sargam's piano plays; choose another one in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text.py"/>
        <source>Save the text as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/music_xml.py"/>
        <source>See it in swaras instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course.py"/>
        <source>See the list with: sargam lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/library.py"/>
        <source>See the list with: sargam songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/background.py"/>
        <source>Something went wrong ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>Songs of your own can be described anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>Split it into shorter ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>Spread {spread_ms} ms, limit {limit_ms}. Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>Start the program once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_system.py"/>
        <source>The MIDI system is gone: {absence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_system.py"/>
        <source>The MIDI system lets nobody in: {refusal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>The backup cannot be unpacked in {folder} ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/restoring.py"/>
        <source>The backup does not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>The data are restored, but not the settings ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/store_errors.py"/>
        <source>The database does not take this entry ({cause})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/database.py"/>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/migration.py"/>
        <source>The database is damaged ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>The defaults are used; {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <source>The engraver cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/learners.py"/>
        <source>The entry of a learner is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/notation_trace.py"/>
        <source>The file of this song has other bars than the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/imports.py"/>
        <source>The file “{name}” in the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course_lessons.py"/>
        <source>The folder of your own lessons holds none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/paths.py"/>
        <source>The folder {folder} cannot be created ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/paths.py"/>
        <source>The folder {folder} is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/content.py"/>
        <source>The format is in docs/content.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/keyring_vault.py"/>
        <source>The keyring of this computer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/rejudge.py"/>
        <source>The lines above name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/live.py"/>
        <location filename="../../sargam_desktop/ui/background.py"/>
        <source>The log says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/lesson_folder.py"/>
        <source>The module “{module_id}” is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>The name holds signs that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>The name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>The name is too long ({count} letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>The name was another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/keyring_vault.py"/>
        <source>The passphrase is asked for each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>The passphrase is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>The passphrase is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/page_writer.py"/>
        <source>The printer takes no more pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <source>The program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/lesson_progress.py"/>
        <source>The progress of a lesson is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/recordings.py"/>
        <location filename="../../sargam_desktop/engine/session_log.py"/>
        <source>The recording of a session is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/live.py"/>
        <source>The session ended by a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>The session is not valid: tempo is {percent} % of the song's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>The settings cannot be kept in {parent} ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>The settings cannot be read ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/settings_file.py"/>
        <source>The settings file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/own_settings.py"/>
        <source>The settings of a learner are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_cache.py"/>
        <source>The soundfont {name} is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/staff_image.py"/>
        <location filename="../../sargam_desktop/ui/notation/staff_pictures.py"/>
        <location filename="../../sargam_desktop/ui/paper/staff_paper.py"/>
        <source>The staff cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/staff_pictures.py"/>
        <source>The staff cannot be drawn: there is too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_pages.py"/>
        <source>The swaras cannot be drawn: there is too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>The title is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/launch.py"/>
        <source>The window cannot open: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/imports.py"/>
        <source>There are no song files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/backend.py"/>
        <source>There is no MIDI on this computer: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>There is no database yet ({database})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>There is no file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>There is no learner “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course.py"/>
        <source>There is no lesson “{lesson_id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/score_files.py"/>
        <source>There is no score of this song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/song_marks.py"/>
        <location filename="../../sargam_desktop/adapters/store/songs.py"/>
        <source>There is no song “{song_id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/library.py"/>
        <source>There is no song “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/render.py"/>
        <source>There is no sound {sound} in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>There is no such grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/keyring_vault.py"/>
        <source>This computer has no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/migration.py"/>
        <source>This database was written by a newer version of Sargam ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/learners.py"/>
        <location filename="../../sargam_desktop/adapters/store/own_settings.py"/>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>This learner is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <location filename="../../sargam_desktop/adapters/notation/verovio_page.py"/>
        <source>This score cannot be engraved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/score_excerpt.py"/>
        <source>This score cannot be engraved: it is no MusicXML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/score_excerpt.py"/>
        <source>This score cannot be engraved: it is no MusicXML with bars, sorted by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/song_sheet.py"/>
        <source>This score cannot be engraved: not all of its bars are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/score_blob.py"/>
        <source>This score cannot be kept: a number in it is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/score_excerpt.py"/>
        <source>This score has no bars {bars}-{bars_}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/notation/process_engraver.py"/>
        <source>This score takes too long to engrave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_shelf.py"/>
        <source>This song comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>This song has no bars {first}-{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>This song has no notes for the {value} hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>Too many wrong passphrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>Type it with letters only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/keyring_vault.py"/>
        <source>Unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/live_desk.py"/>
        <source>Unplug it and plug it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/learners.py"/>
        <source>Use --learner NAME, which asks each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/profile.py"/>
        <source>Use at most {longest_name} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>Use at most {longest_passphrase} signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/coaching.py"/>
        <source>What the coach knows is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/practice_days.py"/>
        <source>What was played on {day} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/system/desk_note.py"/>
        <source>Who stays signed in cannot be kept in {parent} ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/note_values.py"/>
        <source>a matra is divided too finely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/music_xml.py"/>
        <source>a metre that no staff shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>a session file names its own song; leave the song out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>name a song (see: sargam songs) or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>say who plays: --demo, --midi-port NAME, --performance TAKE.mid or --session FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/note_values.py"/>
        <source>shorter than any note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>too long a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>too many elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>too much text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/calibrate.py"/>
        <source>{count} {what_they_are}, {fewest} are needed. Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{folder} cannot be made ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course_lessons.py"/>
        <source>{module_title}, “{title}”: the id {taken} is taken already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_events.py"/>
        <source>{most_others} events beside its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{name} cannot be restored: its database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{name} cannot be restored: {lower}{troubles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>{name} cannot be restored: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_file.py"/>
        <source>{name} cannot be used as a soundfont ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/exporters/whole_file.py"/>
        <source>{name} cannot be written ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/offline.py"/>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <source>{name} cannot be written ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parser.py"/>
        <source>{name} declares XML entities, which are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/live_desk.py"/>
        <source>{name} does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_tracks.py"/>
        <source>{name} has more than {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} has more than {most_bars} bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_parts.py"/>
        <source>{name} has more than {most_parts} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_chunks.py"/>
        <source>{name} has more than {most_tracks} tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} has more than {most} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <location filename="../../sargam_desktop/cli/practice.py"/>
        <source>{name} has no notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} holds too many files for a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/notation_file.py"/>
        <source>{name} is a MIDI file, which tells when keys go down but not how that is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} is an archive without a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_input.py"/>
        <source>{name} is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name} is larger than {largest_mebibytes} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is larger than {limit} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/song_files.py"/>
        <source>{name} is neither MIDI nor MusicXML nor sargam text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{name} is not a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/midi_chunks.py"/>
        <source>{name} is not a MIDI file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_tree.py"/>
        <source>{name} is not a MusicXML score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/midi/midi_input.py"/>
        <source>{name} is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} is packed in a way that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/file_content.py"/>
        <source>{name} may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/musicxml_archive.py"/>
        <source>{name} unpacks to more than any score needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/backup_file.py"/>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{name} was made by a newer version of Sargam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text_errors.py"/>
        <source>{name}, line {line}, column {column}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/sargam_text.py"/>
        <source>{name}, line {line}: expected UTF-8, found other bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/audio/soundfont_piano.py"/>
        <source>{name}: its sound {name_} cannot be used ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/json_fields.py"/>
        <source>{path} cannot be read ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/song_files.py"/>
        <source>{path} does not say what is to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/lesson_check.py"/>
        <source>{path} holds no lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/exporters/whole_file.py"/>
        <source>{place} is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/content.py"/>
        <source>{problems} in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/imports.py"/>
        <source>{refused} of {outcomes} files could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/rejudge.py"/>
        <source>{sessions} could not be judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/keeping.py"/>
        <source>{target} is the database itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>{text} is not a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>{text} is not a range of bars such as 5-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>{text} is not one of {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/cli/arguments.py"/>
        <source>{text} is not within {slowest_percent} to {fastest_percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/staff/music_xml.py"/>
        <source>{title} cannot be written on a staff: bar {number} has times or a metre that no plain notes show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/course.py"/>
        <source>{title} has no bars {bars}-{bars_}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>{title} has no notes for that hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/swara_paper.py"/>
        <source>{title} has no such bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_pages.py"/>
        <location filename="../../sargam_desktop/ui/paper/swara_paper.py"/>
        <source>{title} has too many notes to be shown in swaras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/sargam/sargam_text.py"/>
        <source>{title} is too long for sargam text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/song_export.py"/>
        <source>{title} was recorded and not written, so there is no score of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/store_errors.py"/>
        <source>{what} ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/sessions.py"/>
        <source>{what} “{session_id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/input_choice.py"/>
        <source>{what} “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/importers/toml_settings.py"/>
        <source>{where}, line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/sessions.py"/>
        <source>“sargam history” lists the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/profiles.py"/>
        <source>“sargam learners list” shows all of them with their ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/imports.py"/>
        <source>“sargam songs” lists all songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/song_marks.py"/>
        <location filename="../../sargam_desktop/adapters/store/songs.py"/>
        <source>“sargam songs” lists the names of all songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/adapters/store/imports.py"/>
        <source>“{song_id}” is no song that was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/library.py"/>
        <source>“{words}” fits several songs ({titles})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>Early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>left median {ms} ms early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>left median {ms} ms late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>right median {ms} ms early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/error_bar.py"/>
        <source>right median {ms} ms late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/export_dialog.py"/>
        <source>Export as MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>Export {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>MusicXML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>Sargam text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/save_dialog.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/export_dialog.py"/>
        <source>Your notes alone (*.mid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/export_dialog.py"/>
        <source>Your notes and the expected ones (*.mid)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>A score for notation programs: what you imported, or for a text of swaras its staff as you play it now. A MIDI file has no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>A text of swaras, as you play the song now. Anyone can read and change it, and Sargam imports it again without a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Export {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>For other programs: as you play it now, in your key and fitted to your keyboard; each hand a track, repeats written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>MusicXML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Pages to print: its staff or its swaras, all of it or some bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Sargam, Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Sargam, देवनागरी</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>The file that you imported, byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>The score that comes with Sargam, with fingering and dynamics, as a MusicXML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/export_dialog.py"/>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fallboard</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/fallboard.py"/>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>A little early · {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>A little late · {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>All {expected} notes right and in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>All {expected} notes right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Early · {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Late · {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>None of {expected} notes hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Perfect!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>Rolled over {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You restarted bar {bar} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You restarted bar {bar} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You restarted bar {bar} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You skipped from bar {from_bar} to bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You skipped from bar {from_bar} to bar {bar} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You went back from bar {from_bar} to bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>You went back from bar {from_bar} to bar {bar} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{hits} of {expected} notes hit, {in_time} % in time, {wrong} wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{hits} of {expected} notes hit, {in_time} % in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{hits} of {expected} notes right, {wrong} wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{judged} notes judged. A grade needs at least {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{note} already played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{note} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{played} is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/message_text.py"/>
        <source>{played}, not {expected}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/field_grid.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../sargam_desktop/ui/window/dropped_files.py"/>
        <source>MIDI, MusicXML and sargam text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>All my songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Both hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Fits my keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Hidden ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>In no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Mastered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>My songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Put 1 song into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Put {count} songs into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Set the range of your keyboard in the settings first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/filter_bar.py"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlashLamp</name>
    <message>
        <location filename="../../sargam_desktop/ui/calibration/flash_lamp.py"/>
        <source>Lamp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>Choose folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folder_card.py"/>
        <source>Remove: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Choose a folder or write a new name; no name for no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Put 1 song into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_dialog.py"/>
        <source>Put {count} songs into a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_field.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/folder_field.py"/>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>A folder with modules as docs/content.md describes them. They are listed after the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Folder of your lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Folder whose songs come in by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Lessons of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Report of what came in last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Sargam looks into this folder and the folders in it every few seconds, never while you play, and imports new MIDI, MusicXML and sargam files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/folders_section.py"/>
        <source>Songs that come in by themselves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/goal_card.py"/>
        <source>Daily goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/goal_card.py"/>
        <source>of {goal} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/goal_card.py"/>
        <source>{played} of {goal} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>1 mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>A key is lit after a mistake, until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>After a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>From memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>From memory: notes seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>From memory: the notes are hidden.
{key} shows them; the take then counts as any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Help fades after three clean passes and returns after two poor ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Hints: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Ladder {percent} → {goal} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Ladder: in tempo mode only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Names, fingers and the next keys are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Next key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>No help, no verdicts and no metronome; the results come at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>No key is lit, no note has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Only the next key is lit; notes have no names and fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Practice help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Recital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Starting at {percent} %: this passage is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Starting at {percent} %: your last pass at {played} % was clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Starting at {percent} %: your last pass at {played} % was not clean yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Starting at {percent} %: your last three passes were clean at {played} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>The notes are hidden.
You saw them in this take: it does not count as from memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Three clean passes at {goal} %: the goal is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Three clean passes: less help now ({level})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Three clean passes: {percent} % now (goal {goal} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Two poor passes: more help now ({level})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>Two poor passes: {percent} % now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice_memory.py"/>
        <source>You have seen the notes: this take does not count as from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>after a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>next key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>{count} mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_text.py"/>
        <source>{mistakes}: again from bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideChip</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_chip.py"/>
        <source>{count} of {needed} clean passes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>After so many mistakes in a pass it begins again; not in follow mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Ctrl {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>From memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Goal {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Mistake limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Nothing is shown while you play from memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Only in tempo mode: in the other modes the tempo is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Practice help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Tempo ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>The notes are hidden and no key is lit. After a look the take counts as any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/guide_panel.py"/>
        <source>Three clean passes: 6 % faster. Two poor ones: 8 % slower.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandLegend</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hand_legend.py"/>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hand_legend.py"/>
        <source>Right hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>1 bar corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>Bar {first}: {hands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>Bars {first} to {last}: {hands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>Nothing corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>all left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>all right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>as imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>not all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>right hand from {key} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_wording.py"/>
        <source>{count} bars corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandsCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Half of the hits came earlier, half later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Median in {passage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/hands_card.py"/>
        <source>Standard deviation: how much the timing varies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandsDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Both hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Hands of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Hands to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_dialog.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandsFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands_flow.py"/>
        <source>Hands of {title} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands_flow.py"/>
        <source>Nothing can sound: choose a sound output in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/hands_flow.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandsPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/hands/hands_picture.py"/>
        <source>Notes by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Sa = {tonic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>View: {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>{tonic} major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/header_bar.py"/>
        <source>{tonic} minor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Choose a song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Choose a take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Every take, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Export as MIDI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Export the take as MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>No takes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Play any song once. Your first take appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Show the results of the take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>The takes could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/history_view.py"/>
        <source>Watch the take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>1 channel, one hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>1 part, one hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>1 staff, one hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>1 track, one hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/import_wording.py"/>
        <source>already in the library as “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>bytes that belong to no track: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>hands guessed by pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>imported {count} note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>imported {count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>no tempo: {detail} BPM taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>not in the encoding it names: read as {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>nothing but drums: taken as keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>repeats written out: {count} bar more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>repeats written out: {count} bars more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>separate patterns: only the first is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>the file ends too early: read up to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>wrong lengths or numbers in the file: put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/import_wording.py"/>
        <source>{count} already in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} channels → hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/import_wording.py"/>
        <source>{count} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} cue note left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} cue notes left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} drum note left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} drum notes left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/import_wording.py"/>
        <source>{count} imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} mark of tempo, metre or key makes no sense: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} marks of tempo, metre or key make no sense: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note beyond every keyboard left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note cannot be read: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note doubles another on its key: played as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note is struck again before it ends: ended there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note never ends: ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note outside your {detail} keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} note without pitch left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes are struck again before they end: ended there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes beyond every keyboard left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes cannot be read: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes double others on their keys: played as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes never end: ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes outside your {detail} keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} notes without pitch left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} other part left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} other parts left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} parts → hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} release of a key that is not down: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} releases of keys that are not down: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} staves → hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} staves, one hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} track holds other bytes than music: read up to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} tracks hold other bytes than music: read up to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} tracks → hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} unknown element skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/import_report.py"/>
        <source>{count} unknown elements skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>No MIDI or MusicXML files found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>Report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>Show the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>and {count} more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>file {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>looking for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/import_card.py"/>
        <source>stopped; what is in stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Another program holds it. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>In use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Jitter {median} ms, in 95 of 100 within {p95} ms; {count} messages compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Jitter: not enough presses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Plug it in again; it is found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/input_row.py"/>
        <source>Try {name} again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgingSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/judging_section.py"/>
        <source>How timing is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/judging_section.py"/>
        <source>Milliseconds, never stretched by tempo. A chord is together within {ms} ms. Rules: {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/judging_section.py"/>
        <source>On time / still counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Measure the delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Next control, arrow keys move inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>The main button of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map.py"/>
        <source>Today, Lessons, Songs … Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMapPanel</name>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/key_map_panel.py"/>
        <source>On this screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Computer keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Keyboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>No keyboard found. Plug in the USB cable and switch the keyboard on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Nothing is ticked: Sargam listens to every keyboard that appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Octaves up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Play on letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Sargam listens to what is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Size of your keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Songs are compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>Two rows of letters are piano keys; commands then need Ctrl. Automatic: only while no keyboard is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>You can play on the letter keys, or click the drawn keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/keyboard_section.py"/>
        <source>{count} keys, {lowest}–{highest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardState</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/keyboard_state.py"/>
        <source>Open the settings of the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/keyboard_state.py"/>
        <source>{name} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardWidget</name>
    <message>
        <location filename="../../sargam_desktop/ui/keyboard/keyboard_widget.py"/>
        <source>Piano keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/keys_picture.py"/>
        <source>Keys: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>A line below is komal, a stroke above is tivra; r, g, d, n and M in Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>C D E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>Do Re Mi, Do is always C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>Do Re Mi, Do is the tonic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>For sargam and for Do as the tonic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>Labels and Sa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>No labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>S R G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>Sa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/labels_section.py"/>
        <source>The song's own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastTakes</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>Bar {bar}, not played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>Bar {bar}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>Last take, bar by bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>No takes yet. Play the song once and it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>Your takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/last_takes.py"/>
        <source>{count} bars, weakest bar {bar}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnerButton</name>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation_items.py"/>
        <source>Switch learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation_items.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation_items.py"/>
        <source>{name}, switch learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation_items.py"/>
        <source>{name}: switch learner (Ctrl U)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learners</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Here today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Here yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Here {days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Large, 9 white keys and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_list.py"/>
        <source>Learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Lemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Lilac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Medium, an octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Mint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>New to the piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Plays a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_list.py"/>
        <source>Plays now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Plays well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>Small, up to 7 white keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_wording.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/learner_list.py"/>
        <source>with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnersFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners_flow.py"/>
        <source>What was played is not written yet. Free some space, then switch again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnersView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Add a learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Back, with nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Choose a learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Continue as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Ctrl N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Do not ask on this computer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Each learner has their own history, lessons and marks. All of it stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Edit the learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Play as this learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Stay signed in for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>Who is playing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/learners_view.py"/>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonController</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Go to the open step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Lesson completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Next: {number} {title}. {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Not all steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>Nothing sounds: there is no sound output (see Settings). The music is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson_controller.py"/>
        <source>That was the last lesson of the course.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonDetail</name>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Know this already? Test it plays “{step}”: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_detail.py"/>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Back to the lessons; all is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Play, listen, stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Show more of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>The main button of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lesson_view.py"/>
        <source>The step before, the next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>1 lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>1 try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>All {count} steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Best so far: {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Best take: {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Finish the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>In progress, step {step} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Known by its test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Lesson {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_list.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Listen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/module_path.py"/>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_list.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>Notes: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Play freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Play in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Play, the music waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Recommended: the course begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Recommended: the next one in the order of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Recommended: you have begun it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Rhythm, any key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>Staff. {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_rail.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>This lesson counts as completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Ticked off with {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>Time: {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_list.py"/>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>best {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>done, not ticked off yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>not to its end as the step asks, so it counts as a try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>ticked off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{count} lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{count} tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{done} of {count} lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{figure} % of the notes (needed {needed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{figure} % of the timing (needed {needed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{kind} · done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{kind} · passed, best {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{kind} · played, best {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{kind} · tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{left} of {count} steps are still open. The first of them is step {step}, “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_list.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{minutes} min spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{notes} % of the beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{notes} % of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{notes} and {timing} % of the timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{passes} of {times} takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{spent} of about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/lesson_text.py"/>
        <source>{spent} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons/lesson_wording.py"/>
        <source>{text}, {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>{title}, bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/music_wording.py"/>
        <source>{title}, bars {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/lessons_flow.py"/>
        <source>Known: the lesson is marked as completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons_flow.py"/>
        <source>Not yet: {figures}. The lesson shows the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lessons_flow.py"/>
        <source>{title} has no test: nothing is played in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Choose a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Choose a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>No lessons here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Start the lesson, or go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Test it: skip what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>The course comes with the program. Read it again, or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>The lessons are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>The lessons could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/lessons_view.py"/>
        <source>{done} of {count} lessons done · open any lesson at any time, nothing is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/level_row.py"/>
        <source>/ ±{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/level_row.py"/>
        <source>On time within {correct}, counts within ±{outer} milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <location filename="../../sargam_desktop/ui/components/long_work.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesCalendar</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress/minutes_calendar.py"/>
        <source>Minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/components/navigation.py"/>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/window/navigation_entries.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/next_bar.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/next_bar.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/next_bar.py"/>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotationPlace</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/notation_place.py"/>
        <source>The notation is being drawn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/notation_place.py"/>
        <source>{reason} The notes fall as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/notation_place.py"/>
        <source>{reason} The notes fall as always; Sargam (Shift S) shows them in swaras.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OctavePicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/octave_picture.py"/>
        <source>One octave from C: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfSight</name>
    <message>
        <location filename="../../sargam_desktop/ui/out_of_sight.py"/>
        <source>Back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/out_of_sight.py"/>
        <source>{title} is paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/song_paper.py"/>
        <source>Sa is {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_page.py"/>
        <source>{page} / {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Bars are written as 5-12, or as 5 for one; leave it empty for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>C D E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Do Re Mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Fingering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Movable Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>S R G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Sargam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>This song was recorded and not written, so there is no staff of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>Under the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>{title} on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_dialog.py"/>
        <source>स रे ग</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>Exported to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>Sent to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/paper/paper_flow.py"/>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>It keeps others on this computer from playing as you. Nobody can find it again for you. Leave it empty to have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>Passphrase of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/passphrase_dialog.py"/>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PianoRollWidget</name>
    <message>
        <location filename="../../sargam_desktop/ui/piano_roll/piano_roll_widget.py"/>
        <source>Bar {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/piano_roll/piano_roll_widget.py"/>
        <source>Falling notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>Minutes at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>Nothing fits into the minutes that are left. Play what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>Plan for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>The coach looks at what you played last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>Why these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_card.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_row.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/plan_row.py"/>
        <source>Start {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/play_button.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/play_button.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/play_button.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeKeys</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Again from the start of the loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Fingers on the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>From memory: hide the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>From memory: look at the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Hands: left, both, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Hints: more, less, recital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Last verdict: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Loop on or off; with Shift, clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Loop starts, ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Metronome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Mistake limit: off, 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Mode: wait, follow, tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Names of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Notation larger, smaller, usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Notation: one line or pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Notation: staff or sargam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>One bar back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Piano keys one octave down, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Piano, lower octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Piano, upper octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Play, pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Practice help, all choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Print, or save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Skip the chord that is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Slower, faster by 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Stop, back; the take is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>Tempo ladder on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>These keys, and why the last verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/key_commands.py"/>
        <source>View: falling notes, both, notation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Ctrl G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Ctrl P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/practice_screen.py"/>
        <source>Whole piece</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>1 bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>2 bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Clicks before the music begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Clicks between the beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Clicks on every beat. K switches it in a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Count-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Each beat in so many equal parts; the clicks between are softer. From the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Metronome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Play the other hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/practice_section.py"/>
        <source>With one hand chosen, Sargam plays the notes of the other one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Add a learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Daily goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Passphrase (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>Starting from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/profile_dialog.py"/>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>1 freeze left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>10 minutes today bring {days} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>Last 7 days: {minutes} min on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>The clock of this computer is behind your last practice. The streak waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>best {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>notes {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>on a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>timing {median}, spread {half} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{count} freezes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{name}: no clear change in {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{name}: not enough data ({weeks} of {needed} weeks with {notes} notes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/progress_wording.py"/>
        <source>{name}: {change} {unit} a week, over {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress_flow.py"/>
        <source>{days} written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Above: right notes in %, band: days of the week. Below: timing in ms, band: middle half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>All takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Choose a song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Colour: 1, 10, 20, 30 minutes and more · dot: rest day · snowflake: freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Ctrl H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Export the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Figures by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Figures by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Move from day to day in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Practise for a few minutes. Your first day appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Right notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Show all takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Spread of timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>The clock is right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>Your progress could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/progress_view.py"/>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizAnswers</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/quiz_answers.py"/>
        <source>Not this one. Try another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/quiz_answers.py"/>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/quiz_answers.py"/>
        <source>This answer is not right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeFit</name>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>1 note left out: another is on its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand {octaves} octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand {octaves} octave from bar {first} to bar {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand {octaves} octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand {octaves} octaves from bar {first} to bar {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand: 1 note moved by octaves in bar {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Left hand: {count} notes moved by octaves from bar {first} to bar {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand {octaves} octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand {octaves} octave from bar {first} to bar {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand {octaves} octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand {octaves} octaves from bar {first} to bar {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand: 1 note moved by octaves in bar {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>Right hand: {count} notes moved by octaves from bar {first} to bar {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>The whole song an octave higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>The whole song an octave lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>The whole song {octaves} octaves higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>The whole song {octaves} octaves lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/range_fit.py"/>
        <source>{count} notes left out: others are on their keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>This is another name. Type “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>Type “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/learners/remove_dialog.py"/>
        <source>With {name} go for good: sessions {sessions}, lessons begun {lessons}, songs marked {songs}, and all settings of their own. The songs of the library stay. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Close the card, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Export as MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Later, earlier, lower, higher note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Mistake before, next mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>One bar back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Page ↓ ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Pass before, next pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Play, pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Shift , .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Slower, faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Sound: mine, the score, both, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/key_commands.py"/>
        <source>Why was this note judged so?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayBoard</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Place in the take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_board.py"/>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayControls</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>Speed of the take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>There is no mistake in this take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_controls.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay_flow.py"/>
        <source>Exported to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay_flow.py"/>
        <source>Writing {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayHeader</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_header.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_header.py"/>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_header.py"/>
        <source>Export as MIDI…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayStage</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/replay_stage.py"/>
        <source>The take over the score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/replay_view.py"/>
        <source>Judging the take again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/replay_view.py"/>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/replay_view.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/replay_view.py"/>
        <source>{time} of {end} · Bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultActions</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_actions.py"/>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_actions.py"/>
        <source>Export as MIDI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_actions.py"/>
        <source>Watch the take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>1 note judged. A grade needs at least {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>A grade needs at least {needed} notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Every bar is at 80 % or more at this speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Every bar is at 80 % or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: the same, a little faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: {passage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: {passage}, left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Next: {passage}, right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Nothing was judged in this take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Play at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Practise {passage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Practise {passage} at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>bar {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>median {ms} ms early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>median {ms} ms late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{judged} notes judged. A grade needs at least {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{percent} % of the notes right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{percent} % of the notes right and in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/result_wording.py"/>
        <source>{sign}{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/results_flow.py"/>
        <source>Open Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results_flow.py"/>
        <source>{title} is a step of a lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results_flow.py"/>
        <source>{title} is not in the library. Open its file again to practise it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Back to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Enter on a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Export the take as MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Practise what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Read bar by bar, when the bars have the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Watch the take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/results_view.py"/>
        <source>Watch the take from this bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Early and late are measured by your own tempo: beyond {ms} ms and {percent} % of the time between two notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Follow mode has no timing part, for the tempo is yours: overall is the share of notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Grades: A+ from 97, A from 85, B from 70, C from 55, D from 40, else E. Below {needed} judged notes there is no grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>How the grade is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>In time: of the notes that were played, how many came within ±{correct} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Notes: of all notes of the score, and of wrong notes on the way, how many were right. A held key never counts; every note needs a new press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Notes: of all notes of the score, and of wrong notes that replaced none of them, how many were played, even early or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Notes: of all notes that you came to, and of wrong notes that replaced none of them, how many were right. What you skip is not missed; a bar begun again counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Overall is 70 % notes and 30 % timing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Rules: {version}. The same playing always gets the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Timing: a note within ±{correct} ms counts 100; from there it falls in a straight line to 40 at ±{outer} ms. Beyond, the note is missed. These are the windows of {level}, in milliseconds at any tempo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/rules_card.py"/>
        <source>Wait mode has no timing part: overall is the share of notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sargam</name>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>1 vibhag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>Sa is {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>{count} vibhags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>{title} in swaras: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_wording.py"/>
        <source>देवनागरी</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SargamDialog</name>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>A bow joins what shares a matra.  –  goes on,  ·  is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Copied: the whole song as sargam text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>To copy or save the song, open it in swaras again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/sargam/sargam_dialog.py"/>
        <source>{title} in swaras</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Hide how the grade is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>How the grade is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Nothing was judged in this take, so there is no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Overall {overall} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Played right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>Wrong notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>no grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/score_card.py"/>
        <source>{hits} of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/section_list.py"/>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Beginner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Both hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>From memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Precise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>The tempo fell from {first} to {last} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>The tempo moved between {lowest} and {highest} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>The tempo rose from {first} to {last} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>Yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>{overall} · notes {accuracy} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>{overall} · notes {accuracy} %, in time {in_time} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_wording.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTableModel</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/session_table.py"/>
        <source>{state} at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Choose a subject, or move inside a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Every change applies at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Keyboard, sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Labels and Sa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/settings_view.py"/>
        <source>Switch, tick, choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCanvas</name>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_canvas.py"/>
        <source>From memory: the notation is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_canvas.py"/>
        <source>Notation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_words.py"/>
        <source>Bar {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_words.py"/>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_words.py"/>
        <source>left hand: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/sheet_words.py"/>
        <source>right hand: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>1 flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>1 sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Chords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Dotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Eighths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Leaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>No signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>One note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Sixteenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Syncopated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Three or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Too few notes to say ({notes} of {needed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Triplets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Two notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>{count} flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>{count} sharps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Nothing was judged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Of the last days: notes right at once; of rhythms, those in time with the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/progress/skills_card.py"/>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Song</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 bar, with repeats {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 fits your {keys} keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>1 song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Both hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Fits your keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Missing on your keyboard: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>No grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>Sa = {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>The range of your keyboard is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{count} bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{count} songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{fitting} fit your {keys} keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/arrangement_row.py"/>
        <source>{key}, {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{note} major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{note} minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{printed} bars, with repeats {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_wording.py"/>
        <source>{shown} of {count} songs shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongDetail</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Correct bar by bar which hand plays what (Ctrl H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Export {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Hide this song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Listen to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Sargam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Show the whole song in swaras (Ctrl G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Show {title} in swaras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Start {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>Write the song to a file (Ctrl S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>in “{folder}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>{bpm} BPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>{range} fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_detail.py"/>
        <source>{range}, your keys {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongKeys</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Bring the last removed song back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Choose a song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Correct the hands of a song of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Edit a song of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Export the song to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Favourite, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Import MIDI or MusicXML files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Listen to the song, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Practise a file without importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Print the song, or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Remove the song, or hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Show the song in swaras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_keys.py"/>
        <source>Start the song</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongList</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Loading songs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>No song fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>No songs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Nothing found for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Search looks at title, composer, style and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Show all songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>The library is empty. You can add MIDI and MusicXML files of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>The songs could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_list.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongPaperFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/song_paper_flow.py"/>
        <source>Exported to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/song_paper_flow.py"/>
        <source>Writing the text to copy and to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/song_paper_flow.py"/>
        <source>Writing {title} in swaras</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_picture.py"/>
        <source>Bar {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/song_picture.py"/>
        <source>Picture of the song, {bars} bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongStrip</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/song_strip.py"/>
        <source>Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/song_strip.py"/>
        <source>{count} bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/song_strip.py"/>
        <source>{count} bars, bars {first} to {last} repeat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongTableModel</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Last played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/song_table.py"/>
        <source>{percent} % known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongsFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>1 song moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>An import is under way. Wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>Nothing can sound: choose a sound output in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>{count} songs moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>{title} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs_flow.py"/>
        <source>{title} removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongsScreen</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Add MIDI and MusicXML files to the library (Ctrl I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Practise a file without adding it to the library (Ctrl O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/songs_screen.py"/>
        <source>Songs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongsView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/songs_view.py"/>
        <source>Import songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/songs_view.py"/>
        <source>Open a MIDI or MusicXML file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Every note sounds at once; a wrong one is muffled or ended when it is known to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>If you hear every note twice, let the keyboard's own sound be off below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Like the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Muffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Off: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sargam makes no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sargam tells the keyboard Local Control off while its own piano sounds, and on again at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sargam's piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sargam's piano on this computer, or a MIDI output such as the piano itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sound from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>The keyboard's own sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>The other hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Volume: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Wrong notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/sound_card.py"/>
        <source>Your own notes sound on the keyboard itself (its Local Control must be on); the other hand and the metronome sound here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundfontRows</name>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Choose soundfont…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Its sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Sargam's own, or a soundfont of yours (SF2 or SF3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Sargam's piano again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Sound of the soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/soundfont_rows.py"/>
        <source>Soundfonts (*.sf2 *.sf3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanTableModel</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Timing, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/span_table.py"/>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedControl</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Beats per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>{bpm} BPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../sargam_desktop/ui/start_trouble.py"/>
        <source>A session that was cut off is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/start_trouble.py"/>
        <source>{count} sessions that were cut off are kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>+ moves the letter keys an octave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Paused at bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Recital: the results come at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Space starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Waiting for {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>{name} lost. Paused at bar {bar}. Plug it in to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>{notes} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>− moves the letter keys an octave down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Follow mode: play at your own tempo, the song goes with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/status_text.py"/>
        <source>Wait mode: the song goes on when you press the right keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_card.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_card.py"/>
        <source>Keys: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_card.py"/>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/lesson/step_card.py"/>
        <source>{why} The notes stand without a staff: later is further right, higher further up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/stepper.py"/>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/stepper.py"/>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreakCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/streak_card.py"/>
        <source>Best {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/streak_card.py"/>
        <source>Count a streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/streak_card.py"/>
        <source>Days of practice in a row. Off: no day is missed, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/streak_card.py"/>
        <source>Days of rest. They keep the streak; practice on them counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/streak_card.py"/>
        <source>Last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/settings/streak_card.py"/>
        <source>Rest on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/streak_card.py"/>
        <source>Streak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwaraPages</name>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_pages.py"/>
        <source>No font has Devanagari letters, so swaras are Latin. Install Noto Sans Devanagari.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwaraPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_painter.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/notation/swara_painter.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/take_row.py"/>
        <source>Take {when}, grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>No note was played right, so there is no timing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>Not timed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>The music followed you: your own tempo was the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>Wait mode is not timed: the music waited for you. Tempo mode shows how early or late each note came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>Your tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>early left, late right; green: on time at {level}, ±{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_card.py"/>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingPicture</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_picture.py"/>
        <source>Timing. {hands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/timing_picture.py"/>
        <source>{hand}: median {median}, spread {spread}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>1 freeze left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>1 item · {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Continue at bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Hands together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Late at the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Nothing stands out so far: no fault is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Rest: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>The first item takes {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>The streak is switched off. No day is missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Today is your rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>Today's goal is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>What is due comes first, before it is forgotten; then what goes wrong, new bars, a drill, the next lesson, and one song for joy. Tempos are chosen so that about 85 % of the notes are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>bars {first}–{last} of {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>played to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>still known with {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>stopped at bar {bar} of {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>stopped near the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>today {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>yesterday {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{count} freezes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{count} items · {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{count} of the last 7 days practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{days} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>{done} of {steps} steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{greeting}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{hands} at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{item}: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{left} minutes to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{left}; 1 used on {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{left}; the next one in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>{ms} ms beside the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>{percent} % known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/evidence_painting.py"/>
        <source>{right} notes right, {wrong} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{title} at {tempo} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{title}, the music waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{weekday} {day} {month} · {played} of {goal} minutes played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/today/today_wording.py"/>
        <source>{what}: too few notes to say ({sample} of {needed}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Start the first item of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>The coach knows nothing of you yet, so the plan begins with the first lesson and an easy song. After each session it answers with what it heard. Five minutes begin a streak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Your day could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/views/today_view.py"/>
        <source>Your first day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tutorial</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>From memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Hear it to its end, or play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Left hand, slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Passed with {needed} % of the bars right with the notes hidden, from {speed} % of the tempo; now {known} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Passed with {needed} % of the bars right, from {speed} % of the tempo; now {known} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Right hand, slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Together, slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Up to tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>{known} % of bars, {needed} needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TutorialCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Learn it step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Phrases: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>{letters} … ({count} in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>{letter}: bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Another reading was nearly as likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Bar {bar}, left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Bar {bar}, right hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Before calibration {raw} ms; your delay of {delay} ms is subtracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Correct: {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Early: {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Expected {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Expected {note} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Free playing is kept and not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>In wait mode the song stops for you, so time is not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It counts from −{limit} ms, not −{full}: {expected} came {gap} ms before, and each takes at most {share} % of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It counts up to +{limit} ms, not +{full}: {expected} comes again after {gap} ms, and each takes at most {share} % of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It fits no note on your way through the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It had its verdict already, so this press counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>It was right already. The chord needed all its keys at once, so this press counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Keys in a pause, or tried in the count-in, are kept and not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Late: {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit +{limit} ms, not +{full}: {expected} comes again after {gap} ms, and each takes at most {share} % of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit ±{limit} ms at level {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit ±{limit} ms at level {level}. Up to ±{outer} ms a note counts as early or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit ±{limit} ms beside your own tempo: {least} ms, or {share} % of the time since the note before if that is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Limit −{limit} ms, not −{full}: {expected} came {gap} ms before, and each takes at most {share} % of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Missed: {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>No note was open within ±{outer} ms of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>No {played} was open within ±{outer} ms. {expected} was the nearest note not yet played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Played before the song came to it. Limit −{limit} ms at level {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Played {note}, velocity {velocity}, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>The chord was rolled over {ms} ms. Up to {together} ms is together, up to {roll} ms is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>The song had not come to its first chord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>The song waits for its present chord. The nearest note of it is {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>The song went on before {expected} was played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Wrong note: {played} is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Wrong note: {played}, not {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>You went on without {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>Your tempo is the measure, and here there was none to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{expected} was not played from −{before} to +{after} ms, its window at level {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{expected} was not played within ±{outer} ms of its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{expected} was the next note on your way through the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{played} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/tutor/verdict_sentences.py"/>
        <source>{played}, not judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/replay/verdict_card.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/replay/verdict_card.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictsCard</name>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/results/verdicts_card.py"/>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewPanel</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Ctrl + − 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Ctrl {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Falling notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Note names under the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>One line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Sargam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Shift S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/view_panel.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_news.py"/>
        <source>From “{folder}”: {news}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_wording.py"/>
        <source>The folder “{folder}” is not there, or closed. Songs in it come in when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_wording.py"/>
        <source>Watch a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_wording.py"/>
        <source>Watching “{folder}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_wording.py"/>
        <source>“{folder}” is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/models/watch_news.py"/>
        <source>“{title}” is in your library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>Folder whose songs come in by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>New MIDI, MusicXML and sargam files in it are imported by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>Show the last report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>Watch another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/watch_button.py"/>
        <source>Watch no folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchFlow</name>
    <message>
        <location filename="../../sargam_desktop/ui/watch_flow.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source> Limit ±{limit} ms at level {level}, less where the same key comes again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source> Limit ±{limit} ms beside your own tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>Correct: {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>Early: {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>Late: {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>The song went on before {expected} was played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>{expected} was not played within ±{outer} ms of its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>{played} was played, and no note nearby asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>{played} was played, {expected} was the nearest note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/why_text.py"/>
        <source>{played} was right; there is no time to judge here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>A little early: {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>A little late: {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>All {expected} notes right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>All {expected} notes right and in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Early: {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Late: {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Missed {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>None of {expected} notes hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Not enough notes to grade: {judged} judged, {needed} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Perfect!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>Rolled over {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>That was {played}, not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>That was {played}, play {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You restarted bar {bar} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You restarted bar {bar} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You restarted bar {bar} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You skipped from bar {from_bar} to bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You skipped from bar {from_bar} to bar {bar} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You went back from bar {from_bar} to bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>You went back from bar {from_bar} to bar {bar} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>{hits} of {expected} notes hit, {in_time} % of them in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>{hits} of {expected} notes hit, {in_time} % of them in time, {wrong} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>{hits} of {expected} notes right, {wrong} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/domain/wording.py"/>
        <source>{note} already played</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SpeedFace</name>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Speed {percent}, {bpm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/practice/speed_control.py"/>
        <source>Type beats per minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../sargam_desktop/ui/songs/tutorial_card.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
