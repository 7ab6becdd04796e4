// A reload elsewhere comes back to there: nothing of the first screen flashes by.
if (history.state?.screen) document.getElementById('app').replaceChildren();
