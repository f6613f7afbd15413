from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from sargam_desktop.domain.sargam.exact_numbers import RisingNumbers

#: Some round to the same float.
NEAR = st.sampled_from(
    [Fraction(1, 3), Fraction(1, 3) + Fraction(1, 10**30), Fraction(float(Fraction(1, 3)))]
)
NUMBERS = st.one_of(NEAR, st.fractions(0, 2, max_denominator=6))


@given(st.lists(NUMBERS, max_size=8), NUMBERS)
def test_numbers_are_found_by_their_exact_values(numbers: list[Fraction], limit: Fraction) -> None:
    rising = RisingNumbers(sorted(numbers))
    assert rising.below(limit) == sum(number < limit for number in numbers)
    assert rising.up_to(limit) == sum(number <= limit for number in numbers)
