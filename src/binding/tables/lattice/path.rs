//! The cheapest way through all atoms.

use super::Aligned;
use super::cost::{BEAM, Cost};
use super::state::State;
use super::step::{Step, Steps, Use};

/// A state that was reached, and how.
#[derive(Clone, Copy)]
struct Reached {
    state: State,
    cost: Cost,
    /// The index of the state before, in the layer before.
    from: usize,
    taken_for: Use,
}

/// What the cheapest way makes of the atoms: for each track its label and values.
pub(super) fn cheapest(steps: &Steps<'_>) -> Vec<Aligned> {
    let layers = layers(steps);
    let mut aligned = vec![Aligned::default(); steps.tracks.len()];
    let mut at = layers.last().and_then(|last| best_end(last, steps)).unwrap_or_default();
    for (atom, layer) in layers.iter().enumerate().skip(1).rev() {
        let Some(reached) = layer.get(at) else { break };
        if let Some(track) = reached.state.track.and_then(|track| aligned.get_mut(track)) {
            match reached.taken_for {
                Use::Label => track.label.insert(0, atom - 1),
                Use::Value => track.values.insert(0, atom - 1),
                Use::Skipped => {}
            }
        }
        at = reached.from;
    }
    aligned
}

/// The states that can be reached before the first atom, after it, after the second and so on.
fn layers(steps: &Steps<'_>) -> Vec<Vec<Reached>> {
    let widest = steps.tracks.iter().map(|track| track.width).max().unwrap_or_default();
    let states = (steps.tracks.len() + 1) * (widest + 1) * 2;
    let start = Reached { state: State::START, cost: 0, from: 0, taken_for: Use::Skipped };
    let mut layers = vec![vec![start]];
    let mut places = vec![usize::MAX; states];
    for atom in 0..steps.atoms.len() {
        let mut layer: Vec<Reached> = Vec::new();
        for (from, reached) in layers.last().into_iter().flatten().enumerate() {
            let keep = |step| keep(&mut layer, &mut places, step, reached.cost, from, widest);
            steps.from(reached.state, atom, keep);
        }
        for reached in &layer {
            if let Some(place) = places.get_mut(reached.state.index(widest)) {
                *place = usize::MAX;
            }
        }
        let best = layer.iter().map(|reached| reached.cost).min().unwrap_or_default();
        layer.retain(|reached| reached.cost <= best + BEAM);
        layers.push(layer);
    }
    layers
}

/// Keeps the cheaper of two ways to the same state.
fn keep(
    layer: &mut Vec<Reached>,
    places: &mut [usize],
    step: Step,
    before: Cost,
    from: usize,
    widest: usize,
) {
    let reached = Reached { state: step.to, cost: before + step.cost, from, taken_for: step.taken_for };
    let Some(place) = places.get_mut(step.to.index(widest)) else { return };
    match layer.get_mut(*place) {
        Some(known) if known.cost <= reached.cost => {}
        Some(known) => *known = reached,
        None => {
            *place = layer.len();
            layer.push(reached);
        }
    }
}

fn best_end(layer: &[Reached], steps: &Steps<'_>) -> Option<usize> {
    let ends = layer.iter().enumerate().map(|(index, it)| (it.cost + steps.finish(it.state), index));
    ends.min().map(|(_, index)| index)
}
